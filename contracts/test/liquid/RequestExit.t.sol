// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IServiceNodeContribution} from "../../src/interfaces/IServiceNodeContribution.sol";
import {IServiceNodeRewards} from "../../src/interfaces/IServiceNodeRewards.sol";
import {G1Point} from "../../src/libraries/G1.sol";
import {ILiquidStaking} from "../../src/liquid/ILiquidStaking.sol";
import {Seat} from "../../src/liquid/Seat.sol";
import {SeatStage} from "../../src/seats/SeatHolder.sol";
import {ServiceNodeContribution} from "../../src/ServiceNodeContribution.sol";
import {LiquidTest} from "../support/LiquidTest.sol";

contract RequestExitTest is LiquidTest {
    function setUp() public override {
        super.setUp();
        deposit(alice, 10_000e9);
    }

    function test_error_unknown_seat() public {
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.UnknownSeat.selector, alice));
        vault.requestExit(alice);
    }

    function test_error_no_reason() public {
        (, address seat) = runWith(1);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.ExitNotNeeded.selector, seat));
        vault.requestExit(seat);
        request(alice, 500e9 * SHARES_PER_SESH); // the buffer pays this
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.ExitNotNeeded.selector, seat));
        vault.requestExit(seat);
    }

    function test_error_enough_is_on_its_way() public {
        deposit(alice, 10_000e9);
        (, address first) = runWith(1);
        (, address second) = runWith(2);
        request(alice, 5_000e9 * SHARES_PER_SESH);
        vault.requestExit(first);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.ExitNotNeeded.selector, second));
        vault.requestExit(second);
    }

    function test_error_twice() public {
        (, address seat) = runWith(1);
        request(alice, vault.balanceOf(alice));
        vault.requestExit(seat);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.SeatAlreadyLeaving.selector, seat));
        vault.requestExit(seat);
    }

    /// @dev A seat below a quarter of the node follows the network's rule: not in the first 30 days.
    function test_error_a_small_seat_in_its_first_30_days() public {
        uint256 shares = vault.balanceOf(alice);
        vm.prank(alice);
        vault.redeem(shares / 2, alice, alice);
        (uint64 id, address seat) = runWith(1);
        request(alice, vault.balanceOf(alice));
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeRewards.SmallContributorLeaveTooEarly.selector, id, seat)
        );
        vault.requestExit(seat);
        vm.warp(NOW + 30 days);
        vault.requestExit(seat);
        vm.assertEq(rewards.serviceNodes(id).leaveRequestTimestamp, NOW + 30 days, "asked");
    }

    function test_error_giving_up_in_the_first_day() public {
        (, address seat) = investIn(1);
        request(alice, vault.balanceOf(alice));
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeContribution.WithdrawTooEarly.selector, NOW, NOW, 1 days)
        );
        vault.requestExit(seat);
    }

    function test_error_a_filling_seat_without_reason() public {
        (, address seat) = investIn(1);
        vm.warp(NOW + 7 days - 1);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.ExitNotNeeded.selector, seat));
        vault.requestExit(seat);
    }

    function test_asks_the_network_when_people_wait() public {
        earn(1_000e9);
        (uint64 id, address seat) = runWith(1);
        uint256 cost = vault.seatRecord(seat).cost;
        uint256 earned = token.balanceOf(keeper);
        request(alice, vault.balanceOf(alice));

        G1Point memory nodeKey = blsKey(1);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.SeatLeaving(seat);
        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.ServiceNodeExitRequest(id, seat, nodeKey);
        vm.prank(keeper);
        vault.requestExit(seat);
        vm.assertEq(vault.leaving(), cost, "leaving");
        vm.assertTrue(vault.seatRecord(seat).isLeaving, "record");
        assertBalance(keeper, earned + BOUNTY, "bounty");
    }

    function test_asks_when_the_operator_falls_below_the_floor() public {
        (uint64 id, address seat) = runWith(1);
        setScore(operatorOf(1), 8999);
        vault.requestExit(seat);
        vm.assertEq(rewards.serviceNodes(id).leaveRequestTimestamp, block.timestamp, "asked");
    }

    function test_gives_up_a_node_that_does_not_start() public {
        (ServiceNodeContribution node, address seat) = investIn(1);
        uint256 cost = vault.invested();
        vm.warp(NOW + 7 days);
        vault.requestExit(seat);
        assertBalance(seat, cost, "the seat has its money back");
        vm.assertTrue(Seat(seat).stage() == SeatStage.Gone, "stage");

        vault.collectSeat(seat);
        vm.assertEq(vault.idle(), 10_000e9, "idle");
        vm.assertEq(vault.invested() + vault.leaving(), 0, "invested");
        vm.assertEq(vault.seatIn(node), address(0), "the vault may come back");
        assertBooks();
    }

    /// @dev Another contributor's request, or an expulsion: noted without a bounty, so that the queue counts on it.
    function test_notes_what_leaves_anyway() public {
        earn(1_000e9);
        (uint64 id, address seat) = runWith(1);
        vm.prank(operatorOf(1));
        rewards.initiateExitBLSPublicKey(id);
        uint256 before = token.balanceOf(keeper);
        vm.prank(keeper);
        vault.requestExit(seat);
        assertBalance(keeper, before, "no bounty");
        vm.assertEq(vault.leaving(), vault.invested(), "leaving");
    }

    function test_notes_a_node_that_is_gone() public {
        (uint64 id, address seat) = runWith(1);
        removeNode(id);
        vault.requestExit(seat);
        vm.assertTrue(vault.seatRecord(seat).isLeaving, "record");
    }

    function test_works_while_paused() public {
        (, address seat) = runWith(1);
        request(alice, vault.balanceOf(alice));
        pauseVault();
        vault.requestExit(seat);
    }
}
