// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

/// @title Creates conduits and decides who may use them, until it gives that power up.
interface ISnsConduitController {
    event ConduitCreated(address indexed conduit, bytes32 indexed conduitKey);
    event ChannelsLocked();

    error NotOwner();
    error ConduitAlreadyExists(address conduit);
    error ChannelsAreLocked();

    /// @notice Hashes of every conduit's code; Seaport derives addresses from the first.
    function getConduitCodeHashes() external view returns (bytes32 creationCodeHash, bytes32 runtimeCodeHash);

    /// @notice The conduit of a key, and whether it has been created.
    function getConduit(bytes32 conduitKey) external view returns (address conduit, bool exists);

    /// @notice Creates a conduit, with no channel open. For the owner, before the lock.
    /// @param treasury where leftovers can be swept to; not zero.
    function createConduit(
        bytes32 conduitKey,
        address registry,
        address treasury
    ) external returns (address conduit);

    /// @notice Opens or closes a channel of a conduit. For the owner, before the lock.
    function updateChannel(address conduit, address channel, bool isOpen) external;

    /// @notice From now on nobody can change which contracts move what people approved. For the owner; there is no way back.
    function lockChannels() external;
}
