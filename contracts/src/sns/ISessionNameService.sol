// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

/// @title What the registry of Session names is asked most. Its ERC-165 id is that of these two functions.
interface ISessionNameService {
    /// @notice Mints a name that nobody holds.
    /// @param name what the registry keeps; for a label that is base64(BLAKE2b-256(label)).
    function registerName(address to, string memory name) external returns (uint256 tokenId);

    /// @notice The text of a typed record: 1 is the Session account, 3 the Lokinet address; others are empty.
    function resolve(string memory name, uint8 recordType) external view returns (string memory);
}
