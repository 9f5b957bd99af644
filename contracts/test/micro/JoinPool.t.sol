// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IServiceNodeContribution} from "../../src/interfaces/IServiceNodeContribution.sol";
import {IMicroPool, PoolTerms} from "../../src/micro/IMicroPool.sol";
import {SeatStage} from "../../src/seats/SeatHolder.sol";
import {MicroTest} from "../support/MicroTest.sol";

/// @dev Gathering: joining, taking back, and taking the seat.
contract JoinPoolTest is MicroTest {
    function takeBack(address member, uint256 amount) private {
        vm.prank(member);
        micro.takeBack(amount);
    }

    function test_error_seat_is_taken() public {
        fillPool();
        vm.expectRevert(IMicroPool.SeatAlreadyTaken.selector);
        micro.join(1e9);
        vm.expectRevert(IMicroPool.SeatAlreadyTaken.selector);
        micro.takeSeat();
        vm.expectRevert(IMicroPool.SeatAlreadyTaken.selector);
        takeBack(alice, 1);
    }

    function test_error_after_the_deadline() public {
        vm.warp(DEADLINE);
        join(alice, 1e9); // the very last second
        vm.warp(DEADLINE + 1);
        bytes memory expected = abi.encodeWithSelector(IMicroPool.DeadlinePassed.selector, DEADLINE);
        vm.expectRevert(expected);
        micro.join(1e9);
        vm.expectRevert(expected);
        micro.takeSeat();
    }

    function testFuzz_error_more_than_is_open(uint256 first, uint256 second) public {
        first = bound(first, 1e9, TARGET - 1);
        join(alice, first);
        second = bound(second, TARGET - first + 1, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IMicroPool.MoreThanOpen.selector, second, TARGET - first));
        vm.prank(bob);
        micro.join(second);
    }

    function testFuzz_error_less_than_one_sesh(uint256 amount) public {
        amount = bound(amount, 0, 1e9 - 1);
        vm.expectRevert(abi.encodeWithSelector(IMicroPool.BelowMinimum.selector, amount, 1e9));
        micro.join(amount);
    }

    function test_error_without_allowance() public {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(micro), 0, 1e9)
        );
        vm.prank(alice);
        micro.join(1e9);
    }

    function test_error_taking_back_more_than_was_put_in() public {
        join(alice, 5e9);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 5e9, 6e9)
        );
        takeBack(alice, 6e9);
    }

    function test_error_seat_of_a_pool_that_is_not_full() public {
        join(alice, 5e9);
        vm.expectRevert(abi.encodeWithSelector(IMicroPool.NotFull.selector, 5e9, TARGET));
        micro.takeSeat();
    }

    function testFuzz_joins_and_takes_back(uint256 amount, uint256 part) public {
        amount = bound(amount, 1e9, TARGET - 1);
        part = bound(part, 1, amount);
        fund(alice, address(micro), amount);
        vm.expectEmit(address(micro));
        emit IMicroPool.Joined(alice, amount);
        vm.prank(alice);
        micro.join(amount);
        vm.assertEq(micro.balanceOf(alice), amount, "shares");
        assertBalance(address(micro), amount, "pool");
        vm.assertEq(micro.open(), TARGET - amount, "open");

        vm.expectEmit(address(micro));
        emit IMicroPool.TakenBack(alice, part);
        takeBack(alice, part);
        assertBalance(alice, part, "alice");
        vm.assertEq(micro.balanceOf(alice), amount - part, "shares left");
    }

    function test_the_last_amount_may_be_below_one_sesh() public {
        join(alice, TARGET - 1);
        join(bob, 1);
        vm.assertEq(micro.takenAt(), NOW, "taken");
    }

    function test_the_last_member_takes_the_seat_for_all() public {
        join(alice, 2_000e9);
        fund(bob, address(micro), 1_000e9);
        vm.expectEmit(address(micro));
        emit IMicroPool.SeatTaken(address(node), TARGET);
        vm.expectEmit(address(node));
        emit IServiceNodeContribution.NewContribution(address(micro), address(micro), TARGET);
        vm.prank(bob);
        micro.join(1_000e9);

        vm.assertEq(node.contributions(address(micro)), TARGET, "contribution");
        vm.assertTrue(micro.stage() == SeatStage.Filling, "stage");
        assertBalance(address(micro), 0, "pool");
        vm.assertEq(micro.totalSupply(), TARGET, "shares");
    }

    /// @dev Two want the last 1,000 SESH in one block: the second is told, and keeps the money.
    function test_filled_by_two_at_once() public {
        join(alice, 2_000e9);
        fund(wallet(7), address(micro), 1_000e9);
        join(bob, 1_000e9);
        vm.expectRevert(IMicroPool.SeatAlreadyTaken.selector);
        vm.prank(wallet(7));
        micro.join(1_000e9);
        assertBalance(wallet(7), 1_000e9, "the second");
    }

    /// @dev Others filled the node meanwhile: the pool is full, has no seat, and everybody can take back.
    function test_a_node_that_refuses_keeps_nobody_out_or_in() public {
        join(alice, 2_000e9);
        fillNode(node, 1);
        fund(bob, address(micro), 1_000e9);
        vm.expectEmit(address(micro));
        emit IMicroPool.SeatRefused(
            abi.encodeWithSelector(
                IServiceNodeContribution.ContributeFundsNotPossible.selector,
                IServiceNodeContribution.Status.Finalized
            )
        );
        vm.prank(bob);
        micro.join(1_000e9);
        vm.assertEq(micro.takenAt(), 0, "not taken");
        vm.assertTrue(micro.stage() == SeatStage.None, "stage");

        takeBack(alice, 2_000e9);
        takeBack(bob, 1_000e9);
        assertBalance(alice, 2_000e9, "alice");
        assertBalance(bob, 1_000e9, "bob");
    }

    /// @dev Wallets estimate gas by looking for the least with which the call goes through.
    function testFuzz_no_amount_of_gas_leaves_a_full_pool_without_its_seat(uint256 limit) public {
        join(alice, 2_000e9);
        joinsWithSeatOrNotAtAll(bound(limit, 100_000, 800_000));
    }

    /// @dev The last seat starts the node: its keys are checked, and the calls are at their deepest.
    function testFuzz_no_amount_of_gas_leaves_a_full_pool_without_its_node(uint256 limit) public {
        contributeTo(node, wallet(7), REQUIREMENT - QUARTER - TARGET);
        join(alice, 2_000e9);
        joinsWithSeatOrNotAtAll(bound(limit, 100_000, 3_000_000));
    }

    function joinsWithSeatOrNotAtAll(uint256 limit) private {
        fund(bob, address(micro), 1_000e9);
        vm.prank(bob);
        try micro.join{gas: limit}(1_000e9) {
            vm.assertEq(micro.takenAt(), NOW, "joined without the seat");
        } catch {
            vm.assertEq(micro.balanceOf(bob), 0, "not joined");
        }
    }

    /// @dev With gas enough, an answer without a reason is a refusal as any other: nobody is kept out or in.
    function test_a_node_that_refuses_without_a_reason_keeps_nobody_out_or_in() public {
        join(alice, 2_000e9);
        vm.etch(address(node), hex"5f5ffd"); // reverts with nothing
        fund(bob, address(micro), 1_000e9);
        vm.expectEmit(address(micro));
        emit IMicroPool.SeatRefused("");
        vm.prank(bob);
        micro.join(1_000e9);
        takeBack(alice, 1_000e9);
        vm.warp(DEADLINE + 1);
        takeBack(alice, 1_000e9);
        takeBack(bob, 1_000e9);
        assertBalance(alice, 2_000e9, "alice");
        assertBalance(bob, 1_000e9, "bob");
    }

    /// @dev A node that burns all gas it gets keeps the last amount out, and nobody in.
    function test_a_node_that_burns_all_gas_keeps_nobody_in() public {
        join(alice, 2_000e9);
        vm.etch(address(node), hex"fe");
        fund(bob, address(micro), 1_000e9);
        vm.expectRevert(IMicroPool.SeatNeedsMoreGas.selector);
        vm.prank(bob);
        micro.join(1_000e9);
        assertBalance(bob, 1_000e9, "bob");
        takeBack(alice, 1_000e9);
        vm.warp(DEADLINE + 1);
        takeBack(alice, 1_000e9);
        assertBalance(alice, 2_000e9, "alice");
    }

    function test_a_refused_seat_can_be_taken_later() public {
        pauseRewards();
        contributeTo(node, wallet(7), REQUIREMENT - QUARTER - TARGET);
        fillPool(); // starting the node fails while the network is paused
        vm.assertEq(micro.takenAt(), 0, "not taken");
        vm.prank(owner);
        rewards.unpause();
        micro.takeSeat();
        vm.assertTrue(micro.stage() == SeatStage.Running, "runs");
        vm.assertEq(micro.nodeId(), 1, "id");
    }

    function test_after_the_deadline_everybody_is_refunded() public {
        join(alice, 2_000e9);
        vm.warp(DEADLINE + 365 days);
        takeBack(alice, 2_000e9);
        assertBalance(alice, 2_000e9, "alice");
    }

    function test_a_position_moves_while_gathering() public {
        join(alice, 2_000e9);
        vm.prank(alice);
        micro.transfer(bob, 500e9);
        takeBack(bob, 500e9);
        assertBalance(bob, 500e9, "bob");
    }
}
