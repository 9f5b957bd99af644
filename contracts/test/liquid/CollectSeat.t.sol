// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ILiquidStaking, SeatRecord} from "../../src/liquid/ILiquidStaking.sol";
import {ServiceNodeContribution} from "../../src/ServiceNodeContribution.sol";
import {LiquidTest} from "../support/LiquidTest.sol";

contract CollectSeatTest is LiquidTest {
    uint256 private constant COST = 9_000e9;

    function setUp() public override {
        super.setUp();
        rememberProof(1);
        deposit(alice, 10_000e9);
    }

    function assertClosed(address seat) private view {
        SeatRecord memory record = vault.seatRecord(seat);
        vm.assertTrue(!record.isOpen && record.cost == 0, "record");
        vm.assertEq(vault.openSeats().length, 0, "open seats");
        vm.assertEq(vault.seatIn(ServiceNodeContribution(record.contribution)), address(0), "seat in node");
        vm.assertEq(vault.invested() + vault.leaving() + vault.investedWith(record.operator), 0, "sums");
        assertBooks();
    }

    function test_error_unknown_seat() public {
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.UnknownSeat.selector, bob));
        vault.collectSeat(bob);
    }

    function test_error_nothing_came_back() public {
        (uint64 id, address seat) = runWith(1);
        vm.expectRevert(ILiquidStaking.NothingToCollect.selector);
        vault.collectSeat(seat);

        removeNode(id);
        vault.collectSeat(seat); // starts the clock
        vm.warp(block.timestamp + 90 days - 1);
        vm.expectRevert(ILiquidStaking.NothingToCollect.selector);
        vault.collectSeat(seat);
    }

    function test_error_a_closed_seat_has_nothing() public {
        (uint64 id, address seat) = runWith(1);
        giveBack(id, seat, COST);
        vm.expectRevert(ILiquidStaking.NothingToCollect.selector);
        vault.collectSeat(seat);
    }

    function test_a_returned_stake_changes_no_price() public {
        (uint64 id, address seat) = runWith(1);
        uint256 price = vault.convertToAssets(1e18);
        removeNode(id);
        credit(seat, COST);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.SeatReturned(seat, COST);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.SeatClosed(seat, 0);
        vault.collectSeat(seat);
        vm.assertEq(vault.convertToAssets(1e18), price, "price");
        vm.assertEq(vault.idle(), 10_000e9, "idle");
        assertClosed(seat);
    }

    function testFuzz_a_loss_is_shared_by_all(uint256 lost, uint256 bobs) public {
        bobs = bound(bobs, 1e9, 100_000e9);
        deposit(bob, bobs);
        (uint64 id, address seat) = runWith(1);
        uint256 cost = vault.invested();
        lost = bound(lost, 1, cost - 1);
        removeNode(id);
        credit(seat, cost - lost);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.SeatClosed(seat, lost);
        vault.collectSeat(seat);

        uint256 total = 10_000e9 + bobs;
        vm.assertEq(vault.totalAssets(), total - lost, "assets");
        uint256 expected = (10_000e9 * (total - lost)) / total;
        uint256 worth = vault.convertToAssets(vault.balanceOf(alice));
        vm.assertLe(worth, expected + 1, "at most her part");
        vm.assertLe(expected, worth + 1, "at least her part");
        assertClosed(seat);
    }

    /// @dev Rewards that are not in the price yet bear a loss before the price does.
    function test_unreleased_rewards_bear_a_loss_first() public {
        (uint64 id, address seat) = runWith(1);
        credit(address(vault), 100e9);
        vault.collectRewards(0, noSignature, nobody());
        uint256 withheld = vault.unreleased();
        uint256 before = vault.totalAssets();
        giveBack(id, seat, COST - withheld / 2);
        vm.assertEq(vault.totalAssets(), before, "assets");
        vm.assertEq(vault.unreleased(), withheld - withheld / 2, "unreleased");
    }

    /// @dev SESH sent to a seat proves nothing about the network: it must not make the vault write the seat off.
    function test_a_donation_to_a_seat_writes_nothing_off() public {
        (uint64 id, address seat) = runWith(1);
        removeNode(id);
        token.bridgeMint(seat, 1);
        vault.collectSeat(seat);
        vm.assertEq(vault.totalAssets(), 10_000e9, "assets");
        vm.assertTrue(vault.seatRecord(seat).isOpen, "open");

        credit(seat, COST);
        vault.collectSeat(seat);
        assertClosed(seat);
        vm.warp(block.timestamp + 7 days);
        vm.assertEq(vault.totalAssets(), 10_000e9 + 1, "the donation is a reward");
    }

    /// @dev Also not while the node runs, where it is counted against the cost and comes back as a reward at the end.
    function test_a_donation_to_a_running_seat() public {
        (uint64 id, address seat) = runWith(1);
        token.bridgeMint(seat, 5e9);
        vault.collectSeat(seat);
        vm.assertEq(vault.totalAssets(), 10_000e9, "assets");
        giveBack(id, seat, COST);
        vm.warp(block.timestamp + 7 days);
        vm.assertEq(vault.totalAssets(), 10_000e9 + 5e9 - 0.25e9 - 0.025e9, "less fees");
        assertClosed(seat);
    }

    /// @dev Even a donation of the whole cost does not close a seat that works: it could not be asked back any more.
    function test_a_running_seat_is_never_closed() public {
        (uint64 id, address seat) = runWith(1);
        token.bridgeMint(seat, COST);
        vault.collectSeat(seat);
        vm.assertTrue(vault.seatRecord(seat).isOpen, "open");
        removeNode(id);
        vault.collectSeat(seat);
        vm.assertEq(vault.totalAssets(), 10_000e9, "assets");
        assertClosed(seat);
    }

    function test_the_claim_limit_lets_a_part_through() public {
        (uint64 id, address seat) = runWith(1);
        vm.prank(owner);
        rewards.setClaimThreshold(4_000e9);
        giveBack(id, seat, COST - 10e9);
        vm.assertEq(vault.seatRecord(seat).cost, COST - 4_000e9, "a part is still out");
        vm.assertTrue(vault.seatRecord(seat).isOpen, "open");
        vm.expectRevert(ILiquidStaking.NothingToCollect.selector);
        vault.collectSeat(seat);

        vm.warp(block.timestamp + 12 hours);
        vault.collectSeat(seat);
        vm.warp(block.timestamp + 12 hours);
        vault.collectSeat(seat);
        vm.assertEq(vault.totalAssets(), 10_000e9 - 10e9, "assets");
        assertClosed(seat);
    }

    function test_an_operators_reset_gives_the_money_back() public {
        (ServiceNodeContribution node, address seat) = investIn(1);
        resetNode(node);
        vault.collectSeat(seat);
        vm.assertEq(vault.idle(), 10_000e9, "idle");
        assertClosed(seat);
        contributeTo(node, operatorOf(1), QUARTER);
        vault.invest(node); // and may come back
    }

    function test_a_node_that_never_pays_is_lost_after_90_days() public {
        (uint64 id, address seat) = runWith(1);
        removeNode(id);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.SeatGone(seat);
        vault.collectSeat(seat);
        vm.assertEq(vault.totalAssets(), 10_000e9, "not yet");
        vm.warp(block.timestamp + 90 days);
        vault.collectSeat(seat);
        vm.assertEq(vault.totalAssets(), 1_000e9, "lost");
        assertClosed(seat);

        credit(seat, COST); // late, it is a reward
        vault.collectSeat(seat);
        vm.warp(block.timestamp + 7 days);
        vm.assertEq(vault.totalAssets(), 10_000e9 - 450e9 - 45e9, "found again, less fees");
    }

    function test_pays_for_the_closing_only() public {
        earn(1_000e9);
        (uint64 id, address seat) = runWith(1);
        uint256 before = token.balanceOf(keeper);
        removeNode(id);
        vm.prank(keeper);
        vault.collectSeat(seat);
        assertBalance(keeper, before, "not for the clock");
        credit(seat, vault.invested());
        vm.prank(keeper);
        vault.collectSeat(seat);
        assertBalance(keeper, before + BOUNTY, "for the closing");
    }

    /// @dev The operator may describe another node in the same contract afterwards; the seat remembers its own.
    function test_a_finalised_contract_may_be_reused() public {
        (uint64 id, address seat) = runWith(1);
        resetNode(ServiceNodeContribution(vault.seatRecord(seat).contribution));
        vm.expectRevert(ILiquidStaking.NothingToCollect.selector);
        vault.collectSeat(seat); // the node still runs
        giveBack(id, seat, COST);
        assertClosed(seat);
    }
}
