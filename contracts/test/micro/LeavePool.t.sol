// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IServiceNodeContribution} from "../../src/interfaces/IServiceNodeContribution.sol";
import {IServiceNodeRewards} from "../../src/interfaces/IServiceNodeRewards.sol";
import {IMicroPool} from "../../src/micro/IMicroPool.sol";
import {SeatStage} from "../../src/seats/SeatHolder.sol";
import {MicroTest} from "../support/MicroTest.sol";

contract LeavePoolTest is MicroTest {
    function test_error_no_seat() public {
        vm.expectRevert(IMicroPool.SeatNotTaken.selector);
        micro.requestExit();
        vm.expectRevert(IMicroPool.SeatNotTaken.selector);
        micro.giveSeatBack();
    }

    function test_error_not_a_member() public {
        runPool();
        bytes memory expected = abi.encodeWithSelector(IMicroPool.NotMember.selector, wallet(7));
        vm.expectRevert(expected);
        requestExit(wallet(7));
        vm.expectRevert(expected);
        wish(wallet(7), true);
    }

    function test_error_alone_before_the_term() public {
        runPool();
        wish(bob, true);
        vm.warp(NOW + TERM - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IMicroPool.LeaveTooEarly.selector, 1_000e9, TARGET / 2 + 1, NOW + TERM)
        );
        requestExit(bob);
    }

    function test_error_exactly_half_is_not_enough() public {
        join(alice, TARGET / 2);
        join(bob, TARGET / 2);
        fillNode(node, 1);
        wish(alice, true);
        vm.warp(NOW + 30 days);
        vm.expectRevert(
            abi.encodeWithSelector(IMicroPool.LeaveTooEarly.selector, TARGET / 2, TARGET / 2 + 1, NOW + TERM)
        );
        requestExit(alice);
    }

    function test_error_the_node_does_not_run() public {
        fillPool();
        wish(alice, true);
        vm.expectRevert(IMicroPool.NodeNotRunning.selector);
        requestExit(alice);
    }

    /// @dev The seat is below a quarter of the node: the network's own 30 days come on top.
    function test_error_in_the_first_30_days() public {
        uint64 id = runPool();
        wish(alice, true);
        vm.warp(NOW + 30 days - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeRewards.SmallContributorLeaveTooEarly.selector,
                id,
                address(micro)
            )
        );
        requestExit(alice);
    }

    function test_error_giving_back_before_the_deadline() public {
        fillPool();
        vm.warp(DEADLINE);
        vm.expectRevert(abi.encodeWithSelector(IMicroPool.DeadlineNotPassed.selector, DEADLINE));
        micro.giveSeatBack();
    }

    function test_error_giving_back_a_running_seat() public {
        runPool();
        vm.warp(DEADLINE + 1);
        vm.expectRevert(IMicroPool.NodeAlreadyStarted.selector);
        micro.giveSeatBack();
    }

    function test_error_giving_back_in_the_first_day() public {
        join(alice, 2_000e9);
        vm.warp(DEADLINE);
        join(bob, 1_000e9);
        vm.warp(DEADLINE + 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeContribution.WithdrawTooEarly.selector,
                DEADLINE,
                DEADLINE + 1,
                1 days
            )
        );
        micro.giveSeatBack();
    }

    function test_more_than_half_may_ask_before_the_term() public {
        uint64 id = runPool();
        vm.expectEmit(address(micro));
        emit IMicroPool.LeaveWished(alice, true, 2_000e9);
        wish(alice, true);
        vm.warp(NOW + 30 days);
        vm.expectEmit(address(micro));
        emit IMicroPool.ExitRequested(bob, id);
        requestExit(bob);
        vm.assertEq(rewards.serviceNodes(id).leaveRequestTimestamp, NOW + 30 days, "asked");
    }

    function test_after_the_term_any_member_may_ask() public {
        join(alice, TARGET - 1e9);
        join(bob, 1e9);
        uint64 id = fillNode(node, 1);
        vm.warp(NOW + TERM);
        requestExit(bob);
        vm.assertEq(rewards.serviceNodes(id).leaveRequestTimestamp, NOW + TERM, "asked");
    }

    function test_a_wish_covers_what_one_holds() public {
        runPool();
        wish(alice, true);
        wish(alice, true); // twice counts once
        vm.assertEq(micro.sharesWishing(), 2_000e9, "alice");
        vm.prank(alice);
        micro.transfer(bob, 1_500e9);
        vm.assertEq(micro.sharesWishing(), 500e9, "bob does not wish");
        vm.prank(bob);
        micro.transfer(alice, 100e9);
        vm.assertEq(micro.sharesWishing(), 600e9, "alice again");
        vm.prank(alice);
        micro.transfer(alice, 600e9);
        vm.assertEq(micro.sharesWishing(), 600e9, "to herself");
        wish(alice, false);
        vm.assertEq(micro.sharesWishing(), 0, "taken back");
    }

    function test_a_wish_ends_with_taking_back() public {
        join(alice, 5e9);
        wish(alice, true);
        vm.prank(alice);
        micro.takeBack(5e9);
        vm.assertEq(micro.sharesWishing(), 0, "wishing");
    }

    function test_a_node_that_does_not_start_gives_everything_back() public {
        fillPool();
        vm.warp(DEADLINE + 1);
        vm.expectEmit(address(micro));
        emit IMicroPool.SeatGivenBack(TARGET);
        micro.giveSeatBack();
        vm.assertEq(claim(alice), 2_000e9, "alice");
        vm.assertEq(claim(bob), 1_000e9, "bob");
        vm.assertTrue(micro.stage() == SeatStage.Gone, "stage");
        vm.expectRevert(IMicroPool.NodeAlreadyStarted.selector);
        micro.giveSeatBack();
    }

    /// @dev One member leaves without touching the seat: the position is sold, earnings so far stay.
    function test_one_member_leaves_and_the_seat_stays() public {
        uint64 id = runPool();
        arrive(30e9);
        vm.prank(bob);
        micro.transfer(wallet(7), 1_000e9);
        vm.assertEq(claim(bob), 10e9, "bob");
        vm.assertEq(rewards.serviceNodes(id).leaveRequestTimestamp, 0, "not asked");
        arrive(30e9);
        vm.assertEq(claim(wallet(7)), 10e9, "the buyer");
    }
}
