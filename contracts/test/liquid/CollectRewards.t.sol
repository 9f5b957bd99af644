// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {IServiceNodeRewards} from "../../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../../src/libraries/Bls.sol";
import {ILiquidStaking} from "../../src/liquid/ILiquidStaking.sol";
import {LiquidTest} from "../support/LiquidTest.sol";

contract CollectRewardsTest is LiquidTest {
    function setUp() public override {
        super.setUp();
        deposit(alice, 10_000e9);
    }

    function test_error_nothing() public {
        vm.expectRevert(ILiquidStaking.NothingToCollect.selector);
        vault.collectRewards(0, noSignature, nobody());
    }

    function test_error_stale_signature() public {
        runWith(1);
        addNode(2, bob);
        BLSSignatureParams memory signature = rewardSignature(address(vault), 100e9, nobody());
        addNode(3, bob); // and it is stale
        vm.expectPartialRevert(IServiceNodeRewards.InvalidBLSSignature.selector);
        vault.collectRewards(100e9, signature, nobody());
    }

    function test_error_signature_for_another_wallet() public {
        runWith(1);
        BLSSignatureParams memory signature = rewardSignature(alice, 100e9, nobody());
        vm.expectPartialRevert(IServiceNodeRewards.InvalidBLSSignature.selector);
        vault.collectRewards(100e9, signature, nobody());
    }

    function test_error_network_paused() public {
        pauseRewards();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vault.collectRewards(1, noSignature, nobody());
    }

    function test_error_the_claim_limit_is_reached() public {
        credit(bob, 1_000_000e9);
        vm.prank(bob);
        rewards.claimRewards();
        credit(address(vault), 100e9);
        vm.expectRevert(ILiquidStaking.NothingToCollect.selector);
        vault.collectRewards(0, noSignature, nobody());
        vm.warp(block.timestamp + 12 hours);
        vm.assertEq(vault.collectRewards(0, noSignature, nobody()), 100e9, "in the next cycle");
    }

    /// @dev The owner of the rewards contract may lower the limit below what the cycle has used, and it may run dry.
    function test_takes_what_can_be_taken() public {
        credit(address(vault), 100e9);
        uint256 held = token.balanceOf(address(rewards));
        vm.prank(address(rewards));
        token.transfer(bob, held - 40e9);
        vm.assertEq(vault.collectRewards(0, noSignature, nobody()), 40e9, "what is there");

        token.bridgeMint(address(rewards), 60e9);
        vm.prank(owner);
        rewards.setClaimThreshold(39e9);
        vm.expectRevert(ILiquidStaking.NothingToCollect.selector);
        vault.collectRewards(0, noSignature, nobody());
        vm.warp(block.timestamp + 12 hours);
        vm.assertEq(vault.collectRewards(0, noSignature, nobody()), 39e9, "up to the limit");
    }

    function test_collects_what_the_network_signed() public {
        runWith(1);
        BLSSignatureParams memory signature = rewardSignature(address(vault), 1_000e9, nobody());
        uint256 balance = token.balanceOf(address(vault));
        vm.expectEmit(address(vault));
        emit ILiquidStaking.RewardsEarned(1_000e9, 50e9, 5e9);
        vm.prank(keeper);
        vm.assertEq(vault.collectRewards(1_000e9, signature, nobody()), 1_000e9, "amount");

        assertBalance(treasury, 50e9, "protocol");
        assertBalance(keeper, BOUNTY, "keeper");
        vm.assertEq(vault.keepersPot(), 5e9 - BOUNTY, "pot");
        assertBalance(address(vault), balance + 1_000e9 - 50e9 - BOUNTY, "vault");
        vm.assertEq(vault.totalAssets(), 10_000e9, "nothing is in the price yet");
        assertBooks();
    }

    /// @dev Somebody else may have proven the total before; the collection goes on without a signature.
    function test_collects_what_another_proved() public {
        runWith(1);
        prove(address(vault), 77);
        vm.assertEq(vault.collectRewards(77, noSignature, nobody()), 77, "amount");
    }

    function testFuzz_rewards_enter_the_price_evenly(uint256 amount, uint256 time) public {
        amount = bound(amount, 1, 100_000e9);
        time = bound(time, 0, 14 days);
        credit(address(vault), amount);
        vault.collectRewards(0, noSignature, nobody());
        uint256 rest = amount - (amount * 500) / 10000 - (amount * 50) / 10000;
        vm.warp(block.timestamp + time);
        uint256 expected = time >= 7 days ? rest : (rest * time) / 7 days;
        vm.assertEq(vault.totalAssets(), 10_000e9 + expected, "assets");
        assertBooks();
    }

    /// @dev Collecting a little, often, only slows the release down: nothing is lost.
    function test_many_small_collections_lose_nothing() public {
        credit(address(vault), 1_000e9);
        vault.collectRewards(0, noSignature, nobody());
        for (uint256 i = 0; i < 20; ++i) {
            vm.warp(block.timestamp + 1 hours);
            credit(address(vault), 1);
            vault.collectRewards(0, noSignature, nobody());
            assertBooks();
        }
        vm.warp(block.timestamp + 7 days);
        vm.assertEq(vault.totalAssets(), 10_000e9 + 945e9 + 20, "all of it");
    }

    /// @dev The bounty of a collection is at most what it brought the pot: tiny collections are not worth calling.
    function test_tiny_collections_pay_no_bounty() public {
        earn(1_000e9);
        uint256 pot = vault.keepersPot();
        credit(address(vault), 199);
        vm.prank(keeper);
        vault.collectRewards(0, noSignature, nobody());
        assertBalance(keeper, 0, "keeper");
        vm.assertEq(vault.keepersPot(), pot, "pot");
    }

    function test_pays_those_who_wait() public {
        (, address seat) = runWith(1);
        request(alice, vault.balanceOf(alice));
        uint256 before = vault.claimableAssets(1);
        credit(address(vault), 1_000e9);
        vault.collectRewards(0, noSignature, nobody());
        vm.assertLt(before, vault.claimableAssets(1), "more is settled");
        vm.assertTrue(vault.seatRecord(seat).isOpen, "seat");
        assertBooks();
    }

    function test_works_while_paused() public {
        pauseVault();
        credit(address(vault), 100e9);
        vault.collectRewards(0, noSignature, nobody());
    }
}
