// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {PausableUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import {IServiceNodeRewards} from "../src/interfaces/IServiceNodeRewards.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {RemovalTest} from "./support/RemovalTest.sol";

/// @title exitBLSPublicKeyAfterWaitTime; the signed ways of removal are in SignedRemoval.t.sol.
contract ExitBLSPublicKeyAfterWaitTimeTest is RemovalTest {
    function test_error_paused() public {
        useUnstartedRewards();
        rewards.pause();
        vm.expectRevert(PausableUpgradeable.EnforcedPause.selector);
        rewards.exitBLSPublicKeyAfterWaitTime(1);
    }

    function test_error_not_started() public {
        useUnstartedRewards();
        vm.expectRevert(IServiceNodeRewards.ContractNotStarted.selector);
        rewards.exitBLSPublicKeyAfterWaitTime(1);
    }

    function testFuzz_error_no_leave_request(uint64 id) public {
        addNode(1, wallet(1));
        vm.expectRevert(abi.encodeWithSelector(IServiceNodeRewards.LeaveRequestNotInitiatedYet.selector, id));
        rewards.exitBLSPublicKeyAfterWaitTime(id);
    }

    /// @dev The time counts from the first request; repeating it changes nothing.
    function testFuzz_error_too_early(uint256 age) public {
        addNode(1, wallet(1));
        vm.startPrank(wallet(1));
        rewards.initiateExitBLSPublicKey(1);
        vm.warp(NOW + 2 hours);
        rewards.initiateExitBLSPublicKey(1);
        vm.stopPrank();
        vm.warp(NOW + bound(age, 2 hours, 30 days - 1));
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeRewards.LeaveRequestTooEarly.selector,
                1,
                NOW + 30 days,
                block.timestamp
            )
        );
        rewards.exitBLSPublicKeyAfterWaitTime(1);
    }

    function test_removes_the_node_and_moves_nothing() public {
        addNodes(3);
        vm.prank(wallet(2));
        rewards.initiateExitBLSPublicKey(2);
        vm.warp(NOW + 30 days);

        G1Point memory key = blsKey(2);
        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.ServiceNodeExit(2, wallet(7), REQUIREMENT, key);
        vm.prank(wallet(7));
        rewards.exitBLSPublicKeyAfterWaitTime(2);

        assertBalance(wallet(2), 0, "operator");
        assertBalance(wallet(7), 0, "caller");
        assertBalance(address(rewards), FLOAT + 3 * REQUIREMENT, "rewards contract");
        assertMiddleNodeRemoved();
    }

    function test_removing_the_only_node_leaves_an_empty_list() public {
        addNode(1, wallet(1));
        vm.prank(wallet(1));
        rewards.initiateExitBLSPublicKey(1);
        vm.warp(NOW + 30 days);
        rewards.exitBLSPublicKeyAfterWaitTime(1);
        vm.assertEq(rewards.serviceNodes(0).next, 0, "first");
        vm.assertEq(rewards.serviceNodes(0).prev, 0, "last");
        vm.assertEq(rewards.aggregatePubkey().X, 0, "sum of keys");
        vm.assertEq(rewards.aggregatePubkey().Y, 0, "sum of keys");
    }
}
