// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ISnsConduitController} from "./ISnsConduitController.sol";
import {SnsConduit} from "./SnsConduit.sol";

/// @title Stands in for Seaport's own controller: same two views, conduits made for one registry.
/// @dev The owner's powers over the conduit end with `lockChannels`. Until then a channel of the owner's could take whatever
/// people approved to it, so nobody should approve a conduit whose channels are not locked.
contract SnsConduitController is ISnsConduitController {
    address public immutable owner = msg.sender;
    bytes32 private immutable _creationCodeHash = keccak256(type(SnsConduit).creationCode);
    /// The controller is part of a conduit's running code, so only a conduit of this controller has the hash.
    bytes32 private immutable _runtimeCodeHash = address(new SnsConduit()).codehash;

    bool public areChannelsLocked;

    modifier onlyOwnerBeforeLock() {
        if (msg.sender != owner) revert NotOwner();
        if (areChannelsLocked) revert ChannelsAreLocked();
        _;
    }

    /// @inheritdoc ISnsConduitController
    function createConduit(
        bytes32 conduitKey,
        address registry,
        address treasury
    ) external onlyOwnerBeforeLock returns (address conduit) {
        bool exists;
        (conduit, exists) = getConduit(conduitKey);
        if (exists) revert ConduitAlreadyExists(conduit);
        emit ConduitCreated(conduit, conduitKey);
        new SnsConduit{salt: conduitKey}().init(registry, treasury);
    }

    /// @inheritdoc ISnsConduitController
    function updateChannel(address conduit, address channel, bool isOpen) external onlyOwnerBeforeLock {
        SnsConduit(conduit).updateChannel(channel, isOpen);
    }

    /// @inheritdoc ISnsConduitController
    function lockChannels() external onlyOwnerBeforeLock {
        areChannelsLocked = true;
        emit ChannelsLocked();
    }

    /// @inheritdoc ISnsConduitController
    function getConduitCodeHashes()
        external
        view
        returns (bytes32 creationCodeHash, bytes32 runtimeCodeHash)
    {
        return (_creationCodeHash, _runtimeCodeHash);
    }

    /// @inheritdoc ISnsConduitController
    function getConduit(bytes32 conduitKey) public view returns (address conduit, bool exists) {
        bytes32 hash = keccak256(abi.encodePacked(hex"ff", address(this), conduitKey, _creationCodeHash));
        conduit = address(uint160(uint256(hash)));
        exists = conduit.code.length > 0;
    }
}
