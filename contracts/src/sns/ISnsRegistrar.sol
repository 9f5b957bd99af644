// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

/// @notice One name of a purchase.
struct Registration {
    string label;
    address owner;
    /// Terms that are paid, 1 to 10.
    uint8 periods;
    /// Texts of record 1 and 3; empty for none.
    string sessionRecord;
    string lokinetRecord;
}

/// @notice How a purchase is paid: by allowance, or by a permit where the token has one.
struct Payment {
    /// The most that may be taken, atomic SESH.
    uint256 maxTotal;
    /// Unix seconds; zero uses the allowance.
    uint256 permitDeadline;
    uint8 v;
    bytes32 r;
    bytes32 s;
}

/// @title What the registrar reads and writes of the registry, beyond ERC-721.
interface INameRegistry {
    function registerName(address to, string memory name) external returns (uint256 tokenId);
    function renewName(string memory name) external;
    function expireName(string memory name) external;
    function setTextRecord(uint256 tokenId, uint8 recordType, string memory text) external;
    function transferFrom(address from, address to, uint256 tokenId) external;
    function ownerOf(uint256 tokenId) external view returns (address);
    function namesToAssets(string memory name) external view returns (uint256 id, uint256 renewals);
    function expiration() external view returns (uint256);
    function allowRenewals() external view returns (bool);
    function registrationFee() external view returns (uint256);
    function transferFee() external view returns (uint256);
}
