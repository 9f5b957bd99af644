// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ServiceNode} from "../../src/interfaces/IServiceNodeRewards.sol";
import {G1Point} from "../../src/libraries/G1.sol";
import {BlsSigner} from "./BlsSigner.sol";
import {StakingTest} from "./StakingTest.sol";

/// @title What is true after a node was removed, whichever way.
abstract contract RemovalTest is StakingTest {
    /// @dev For three nodes 1, 2, 3 of which the middle one was removed.
    function assertMiddleNodeRemoved() internal {
        ServiceNode memory none;
        vm.assertEq(abi.encode(rewards.serviceNodes(2)), abi.encode(none), "record");
        vm.assertEq(rewards.serviceNodes(1).next, 3, "next of 1");
        vm.assertEq(rewards.serviceNodes(3).prev, 1, "prev of 3");
        G1Point memory key = blsKey(2);
        vm.assertEq(rewards.serviceNodeIDs(abi.encodePacked(key.X, key.Y)), 0, "id by BLS key");
        vm.assertEq(rewards.ed25519ToServiceNodeID(ed25519Key(2)), 0, "id by Ed25519 key");
        vm.assertEq(rewards.totalNodes(), 2, "nodes");
        vm.assertEq(rewards.blsNonSignerThreshold(), 0, "threshold");
        uint256 sum = addmod(secretKey(1), secretKey(3), BlsSigner.ORDER);
        assertSameKey(rewards.aggregatePubkey(), BlsSigner.publicKey(sum), "sum of keys");
        (uint64[] memory ids, ) = rewards.allServiceNodeIDs();
        vm.assertEq(ids.length, 2, "ids");

        vm.assertEq(addNode(2, wallet(2)), 4, "the same keys come back under a new id");
    }
}
