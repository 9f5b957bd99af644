// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {
    IServiceNodeContribution,
    ReservedContributor
} from "../../src/interfaces/IServiceNodeContribution.sol";
import {ILiquidStaking, Limits, SeatRecord} from "../../src/liquid/ILiquidStaking.sol";
import {BLSSignatureParams} from "../../src/libraries/Bls.sol";
import {G1Point} from "../../src/libraries/G1.sol";
import {Seat} from "../../src/liquid/Seat.sol";
import {SeatStage} from "../../src/seats/SeatHolder.sol";
import {ServiceNodeContribution} from "../../src/ServiceNodeContribution.sol";
import {LiquidTest} from "../support/LiquidTest.sol";

contract InvestTest is LiquidTest {
    ServiceNodeContribution private node;

    function setUp() public override {
        super.setUp();
        node = openNode(1);
        setScore(operatorOf(1), 10000);
        deposit(alice, 10_000e9);
    }

    function test_error_paused() public {
        pauseVault();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vault.invest(node);
    }

    function test_error_contract_is_not_the_factorys() public {
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.UnknownContribution.selector, address(vault)));
        vault.invest(IServiceNodeContribution(address(vault)));
    }

    function test_error_a_second_seat_in_one_node() public {
        address seat = vault.invest(node);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.SeatAlreadyHeld.selector, seat));
        vault.invest(node);
    }

    function testFuzz_error_operator_below_the_floor(uint16 score) public {
        score = uint16(bound(score, 0, 8999));
        setScore(operatorOf(1), score);
        vm.expectRevert(
            abi.encodeWithSelector(ILiquidStaking.OperatorBelowFloor.selector, operatorOf(1), score, 9000)
        );
        vault.invest(node);
    }

    function test_error_fee_above_the_ceiling() public {
        Limits memory limits = someLimits();
        limits.feeMax = FEE - 1;
        vm.prank(address(timelock));
        vault.setLimits(limits);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.FeeAboveCeiling.selector, FEE, FEE - 1));
        vault.invest(node);
    }

    /// @dev Waiting for the operator, everything reserved or contributed, or running: no seat is open.
    function test_error_no_open_seat() public {
        bytes memory expected = abi.encodeWithSelector(ILiquidStaking.NoOpenSeat.selector, address(node));
        fillNode(node, 1);
        vm.expectRevert(expected);
        vault.invest(node);
        resetNode(node);
        vm.expectRevert(expected);
        vault.invest(node);

        ReservedContributor[] memory reserved = new ReservedContributor[](2);
        reserved[0] = ReservedContributor(operatorOf(1), QUARTER);
        reserved[1] = ReservedContributor(bob, REQUIREMENT - QUARTER);
        vm.prank(operatorOf(1));
        node.updateReservedContributors(reserved);
        contributeTo(node, operatorOf(1), QUARTER);
        vm.expectRevert(expected);
        vault.invest(node);
    }

    function test_error_the_buffer_or_a_limit_is_too_small() public {
        uint256 minimum = node.minimumContribution();
        uint256 shares = vault.balanceOf(alice);
        vm.prank(alice);
        vault.redeem(shares - 2_000e9 * SHARES_PER_SESH, alice, alice);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.SeatTooSmall.selector, 1_800e9, minimum));
        vault.invest(node);

        deposit(alice, 10_000e9);
        Limits memory limits = someLimits();
        limits.operatorMax = 1;
        vm.prank(address(timelock));
        vault.setLimits(limits);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.SeatTooSmall.selector, 1, minimum));
        vault.invest(node);
    }

    /// @dev What people wait for is not invested.
    function test_error_others_wait() public {
        vault.invest(node);
        request(alice, vault.balanceOf(alice));
        ServiceNodeContribution second = openNode(2);
        setScore(operatorOf(2), 10000);
        vm.assertEq(vault.investable(), 0, "investable");
        uint256 minimum = second.minimumContribution();
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.SeatTooSmall.selector, 0, minimum));
        vault.invest(second);
    }

    function test_error_the_registration_fails() public {
        deposit(alice, 30_000e9);
        contributeTo(node, bob, REQUIREMENT - QUARTER - 10_000e9);
        pauseRewards();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vault.invest(node);
        vm.assertEq(vault.openSeats().length, 0, "seats");
        assertBooks();
    }

    function test_takes_a_seat() public {
        deposit(alice, 2_000e9);
        vm.expectEmit(false, true, true, true);
        emit ILiquidStaking.SeatOpened(address(0), address(node), operatorOf(1), 10_000e9);
        address seat = vault.invest(node);

        vm.assertEq(node.contributions(seat), 10_000e9, "contribution");
        vm.assertEq(node.contributorAddresses(1).beneficiary, address(vault), "beneficiary");
        vm.assertEq(vault.invested(), 10_000e9, "invested");
        vm.assertEq(vault.investedWith(operatorOf(1)), 10_000e9, "with the operator");
        vm.assertEq(vault.idle(), 2_000e9, "idle");
        vm.assertEq(vault.totalAssets(), 12_000e9, "assets");
        vm.assertEq(vault.openSeats()[0], seat, "seat");
        vm.assertEq(vault.seatIn(node), seat, "seat in the node");
        SeatRecord memory record = vault.seatRecord(seat);
        vm.assertEq(record.cost, 10_000e9, "cost");
        vm.assertEq(record.openedAt, NOW, "opened");
        vm.assertTrue(record.isOpen && !record.isLeaving, "open");
        vm.assertTrue(Seat(seat).stage() == SeatStage.Filling, "stage");
        assertBalance(seat, 0, "seat");
        assertBooks();
    }

    /// @dev The amount follows from the buffer, the limits and the node: callers choose nothing.
    function testFuzz_the_amount_is_within_all_limits(uint256 assets, uint256 others) public {
        assets = bound(assets, 0, 100_000e9);
        if (assets > 0) deposit(bob, assets);
        others = bound(others, node.minimumContribution(), REQUIREMENT - QUARTER - 2_500e9);
        contributeTo(node, wallet(7), others);
        uint256 open = REQUIREMENT - QUARTER - others;
        uint256 kept = (vault.totalAssets() + 9) / 10;
        address seat = vault.invest(node);
        uint256 amount = vault.seatRecord(seat).cost;
        vm.assertLe(amount, SEAT_MAX, "seat");
        vm.assertLe(amount, open, "open");
        vm.assertLe(kept, vault.idle(), "buffer");
        bool isLargest = amount == SEAT_MAX || amount == open || vault.idle() == kept;
        vm.assertTrue(isLargest, "as large as possible");
        assertBooks();
    }

    function test_the_operators_limit_counts_all_its_nodes() public {
        deposit(alice, 100_000e9);
        vault.invest(node);
        BLSSignatureParams memory signature = proof(2, operatorOf(1));
        G1Point memory key = blsKey(2);
        vm.prank(operatorOf(1));
        ServiceNodeContribution second = ServiceNodeContribution(
            factory.deploy(key, signature, nodeParams(2), new ReservedContributor[](0), false)
        );
        contributeTo(second, operatorOf(1), QUARTER);
        address seat = vault.invest(second);
        vm.assertEq(vault.seatRecord(seat).cost, OPERATOR_MAX - SEAT_MAX, "the rest of the limit");
    }

    function test_whoever_fills_the_node_first_has_the_seat() public {
        fillNode(node, 1);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.NoOpenSeat.selector, address(node)));
        vault.invest(node);
        vm.assertEq(vault.idle(), 10_000e9, "nothing left");
    }

    function test_the_last_seat_starts_the_node() public {
        deposit(alice, 30_000e9);
        contributeTo(node, bob, REQUIREMENT - QUARTER - 10_000e9);
        address seat = vault.invest(node);
        vm.assertTrue(Seat(seat).stage() == SeatStage.Running, "stage");
        vm.assertEq(Seat(seat).nodeId(), 1, "id");
    }

    function test_only_the_vault_commands_a_seat() public {
        address seat = vault.invest(node);
        bytes memory expected = abi.encodeWithSelector(Seat.OnlyVault.selector, address(this));
        vm.expectRevert(expected);
        Seat(seat).take(node, 1);
        vm.expectRevert(expected);
        Seat(seat).giveUp();
        vm.expectRevert(expected);
        Seat(seat).initiateExit();
        vm.expectRevert(expected);
        Seat(seat).collect();
    }

    function test_pays_the_keeper_from_the_pot() public {
        earn(1_000e9); // 5 SESH for the pot
        uint256 pot = vault.keepersPot();
        vm.expectEmit(address(vault));
        emit ILiquidStaking.BountyPaid(keeper, BOUNTY);
        vm.prank(keeper);
        vault.invest(node);
        assertBalance(keeper, BOUNTY, "keeper");
        vm.assertEq(vault.keepersPot(), pot - BOUNTY, "pot");
        assertBooks();
    }
}
