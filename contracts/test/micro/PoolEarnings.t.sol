// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {IServiceNodeRewards} from "../../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../../src/libraries/Bls.sol";
import {IMicroPool} from "../../src/micro/IMicroPool.sol";
import {SeatStage} from "../../src/seats/SeatHolder.sol";
import {MicroTest} from "../support/MicroTest.sol";

contract PoolEarningsTest is MicroTest {
    function setUp() public override {
        super.setUp();
        rememberProof(2);
    }

    function collectNothing() private {
        micro.collect(0, noSignature, nobody());
    }

    function test_error_no_seat() public {
        vm.expectRevert(IMicroPool.SeatNotTaken.selector);
        collectNothing();
    }

    function test_error_nothing() public {
        runPool();
        vm.expectRevert(IMicroPool.NothingToCollect.selector);
        collectNothing();
        vm.expectRevert(IMicroPool.NothingToClaim.selector);
        claim(alice);
    }

    function test_error_stale_signature() public {
        runPool();
        BLSSignatureParams memory signature = rewardSignature(address(micro), 100e9, nobody());
        addNode(3, bob);
        vm.expectPartialRevert(IServiceNodeRewards.InvalidBLSSignature.selector);
        micro.collect(100e9, signature, nobody());
    }

    function test_error_network_paused() public {
        runPool();
        pauseRewards();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        micro.collect(1, noSignature, nobody());
    }

    function test_error_the_claim_limit_is_reached() public {
        runPool();
        vm.prank(owner);
        rewards.setClaimThreshold(1e9);
        arrive(3e9);
        vm.assertEq(micro.held(), 1e9, "a part");
        vm.expectRevert(IMicroPool.NothingToCollect.selector);
        collectNothing();
        vm.warp(block.timestamp + 12 hours);
        collectNothing();
        vm.assertEq(micro.held(), 2e9, "and the next");
    }

    function test_collects_what_the_network_signed() public {
        runPool();
        BLSSignatureParams memory signature = rewardSignature(address(micro), 90e9, nobody());
        vm.expectEmit(address(micro));
        emit IMicroPool.Collected(90e9);
        vm.assertEq(micro.collect(90e9, signature, nobody()), 90e9, "amount");
        vm.assertEq(micro.claimable(alice), 60e9, "alice");
        vm.assertEq(micro.claimable(bob), 30e9, "bob");

        vm.expectEmit(address(micro));
        emit IMicroPool.Claimed(alice, wallet(9), 60e9);
        vm.prank(alice);
        micro.claim(wallet(9));
        assertBalance(wallet(9), 60e9, "receiver");
        vm.assertEq(micro.held(), 30e9, "held");
    }

    /// @dev Pro rata to the atomic unit, however it is cut: fractions are carried and claimed later.
    function testFuzz_fractions_are_never_lost(uint64[8] memory amounts, uint256 alices) public {
        alices = bound(alices, 1e9, TARGET - 1e9);
        join(alice, alices);
        join(bob, TARGET - alices);
        uint256 total;
        uint256 claimed;
        for (uint256 i = 0; i < amounts.length; ++i) {
            uint256 amount = bound(amounts[i], 1, 100e9);
            total += amount;
            token.bridgeMint(address(micro), amount); // as a refund would arrive
            collectNothing();
            if (amount % 2 == 0 && micro.claimable(alice) > 0) claimed += claim(alice);
        }
        vm.assertEq(micro.perShare() * TARGET + micro.remainder(), total * 1e18, "to the last fraction");
        vm.assertEq(claimed + micro.claimable(alice), (total * alices) / TARGET, "alice, exactly");
        vm.assertEq(micro.claimable(bob), (total * (TARGET - alices)) / TARGET, "bob, exactly");
    }

    /// @dev What a position earned until it moves stays with the one who held it.
    function testFuzz_moving_a_position_moves_no_earnings(
        uint256 part,
        uint256 first,
        uint256 second
    ) public {
        runPool();
        part = bound(part, 0, 2_000e9);
        first = bound(first, 1, 1_000e9);
        second = bound(second, 1, 1_000e9);
        arrive(first);
        uint256 alices = micro.claimable(alice);
        vm.prank(alice);
        micro.transfer(wallet(7), part);
        vm.assertEq(micro.claimable(alice), alices, "alice keeps hers");
        vm.assertEq(micro.claimable(wallet(7)), 0, "the new member has none of it");

        arrive(second);
        vm.assertLe((second * part) / TARGET, micro.claimable(wallet(7)) + 1, "new member, at least");
        uint256 sum = micro.claimable(alice) + micro.claimable(bob) + micro.claimable(wallet(7));
        vm.assertLe(sum, first + second, "not more than came in");
        vm.assertLe(first + second, sum + 3, "dust below one unit each");
    }

    function test_moving_to_oneself_earns_nothing() public {
        runPool();
        arrive(90e9);
        vm.startPrank(alice);
        micro.transfer(alice, 2_000e9);
        micro.transfer(alice, 1);
        vm.stopPrank();
        vm.assertEq(micro.claimable(alice), 60e9, "alice");
    }

    function test_the_returned_stake_is_divided_like_rewards() public {
        uint64 id = runPool();
        arrive(30e9);
        removeNode(id);
        vm.assertTrue(micro.stage() == SeatStage.Gone, "stage");
        arrive(TARGET - 6e9); // the network took something
        vm.assertEq(claim(alice), 20e9 + 2_000e9 - 4e9, "alice");
        vm.assertEq(claim(bob), 10e9 + 1_000e9 - 2e9, "bob");
        assertBalance(address(micro), 0, "pool");
    }

    function test_an_operators_reset_refunds_everybody() public {
        fillPool();
        resetNode(node);
        collectNothing();
        vm.assertEq(claim(alice), 2_000e9, "alice");
        vm.assertEq(claim(bob), 1_000e9, "bob");
    }

    /// @dev SESH sent before the seat is taken changes nobody's share and is divided afterwards.
    function test_a_donation_is_divided() public {
        token.bridgeMint(address(micro), 30e9);
        fillPool();
        collectNothing();
        vm.assertEq(micro.claimable(alice), 20e9, "alice");
        vm.assertEq(micro.totalSupply(), TARGET, "shares");
    }

    /// @dev Thousands of members: every step costs the same, and all of them together get everything but dust.
    function test_three_thousand_members() public {
        for (uint256 i = 0; i < 3000; ++i) join(wallet(100_000 + i), 1e9);
        vm.assertEq(micro.takenAt(), NOW, "taken");
        fillNode(node, 1);
        credit(address(micro), 7e9 + 7);
        uint256 gas = gasleft();
        collectNothing();
        vm.assertLt(gas - gasleft(), 200_000, "gas of a collection");

        uint256 paid;
        for (uint256 i = 0; i < 3000; ++i) {
            gas = gasleft();
            paid += claim(wallet(100_000 + i));
            vm.assertLt(gas - gasleft(), 130_000, "gas of a claim");
        }
        vm.assertLe(7e9 + 7 - paid, 3000, "dust below one unit each");
        vm.assertEq(micro.held(), 7e9 + 7 - paid, "and it is still theirs");
    }
}
