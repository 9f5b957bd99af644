// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Referrals} from "../../src/sns/registrar/Referrals.sol";
import {RegistrarTerms} from "../../src/sns/registrar/RegistrarTerms.sol";
import {RegistrarTest} from "../support/RegistrarTest.sol";

/// @title What the seller decides and takes, and what stays the referrers'.
contract RegistrarOwnerTest is RegistrarTest {
    function test_error_only_the_owner() public {
        bytes[8] memory calls = [
            abi.encodeCall(registrar.setPrices, (priceList())),
            abi.encodeCall(registrar.setConfig, (0, 0, 0, 0)),
            abi.encodeCall(registrar.reserve, (new uint256[](0), new address[](1))),
            abi.encodeCall(registrar.pause, ()),
            abi.encodeCall(registrar.unpause, ()),
            abi.encodeCall(registrar.withdraw, (alice)),
            abi.encodeCall(registrar.transferOwnership, (alice)),
            abi.encodeCall(registrar.renounceOwnership, ())
        ];
        bytes memory expected = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, alice);
        for (uint256 i = 0; i < calls.length; ++i) {
            assertRefused(address(registrar), alice, calls[i], expected);
        }
    }

    function test_error_figures_out_of_range() public {
        vm.startPrank(seller);
        vm.expectRevert(RegistrarTerms.BadConfig.selector);
        registrar.setConfig(60, 60, 500, GRACE);
        vm.expectRevert(RegistrarTerms.BadConfig.selector);
        registrar.setConfig(60, 7 days + 1, 500, GRACE);
        vm.expectRevert(RegistrarTerms.BadConfig.selector);
        registrar.setConfig(60, 7 days, 2_001, GRACE);
        vm.expectRevert(RegistrarTerms.BadConfig.selector);
        registrar.reserve(new uint256[](1), new address[](2));
    }

    function test_error_nothing_to_fetch() public {
        vm.expectRevert(Referrals.NothingToClaim.selector);
        registrar.claimReferral();
        vm.prank(seller);
        vm.expectRevert(Referrals.NothingToClaim.selector);
        registrar.withdraw(seller);
    }

    function test_starts_with_the_suggested_figures() public view {
        vm.assertEq(registrar.minCommitmentAge(), 60, "minimum age");
        vm.assertEq(registrar.maxCommitmentAge(), 1 days, "maximum age");
        vm.assertEq(registrar.referralBps(), 500, "referral");
        vm.assertEq(registrar.graceAfterExpiry(), 30 days, "grace");
        vm.assertEq(registrar.MAX_BATCH(), 20, "batch");
        vm.assertEq(registrar.MAX_PERIODS(), 10, "periods");
        vm.assertEq(registrar.MAX_LABEL(), 64, "label");
        vm.assertEq(registrar.MAX_REFERRAL_BPS(), 2_000, "most referral");
        for (uint256 i = 0; i < 5; ++i) vm.assertEq(registrar.prices(i), priceList()[i], "price");
    }

    function test_the_ends_of_the_ranges_are_allowed() public {
        vm.prank(seller);
        vm.expectEmit(address(registrar));
        emit RegistrarTerms.ConfigSet(0, 7 days, 2_000, 0);
        registrar.setConfig(0, 7 days, 2_000, 0);
        vm.assertEq(registrar.maxCommitmentAge(), 7 days, "maximum age");
        vm.assertEq(registrar.referralBps(), 2_000, "referral");
        vm.assertEq(registrar.graceAfterExpiry(), 0, "grace");
    }

    function test_prices_hold_at_once() public {
        uint256[5] memory prices = priceList();
        prices[4] = 1;
        vm.prank(seller);
        vm.expectEmit(address(registrar));
        emit RegistrarTerms.PricesSet(prices);
        registrar.setPrices(prices);
        vm.assertEq(registrar.price("alice", 2), 2, "price");
    }

    function test_ownership_moves_in_two_steps() public {
        vm.prank(seller);
        registrar.transferOwnership(alice);
        vm.assertEq(registrar.owner(), seller, "owner");
        vm.prank(alice);
        registrar.acceptOwnership();
        vm.assertEq(registrar.owner(), alice, "owner");
    }

    function test_referrers_fetch_after_the_seller_took_everything_else() public {
        buy(alice, one("alice", alice), bob);
        uint256 share = (LONG_PRICE * 500) / 10_000;
        vm.prank(seller);
        vm.expectEmit(address(registrar));
        emit Referrals.TreasuryWithdrawn(seller, LONG_PRICE - share);
        registrar.withdraw(seller);
        assertBalance(address(registrar), share, "registrar");

        vm.prank(seller);
        registrar.pause();
        vm.prank(bob);
        vm.expectEmit(address(registrar));
        emit Referrals.ReferralClaimed(bob, share);
        registrar.claimReferral();
        assertBalance(bob, share, "bob");
        vm.assertEq(registrar.totalReferralOwed(), 0, "owed in all");
        vm.prank(bob);
        vm.expectRevert(Referrals.NothingToClaim.selector);
        registrar.claimReferral();
    }

    function test_no_referral_at_zero_basis_points() public {
        vm.prank(seller);
        registrar.setConfig(60, 1 days, 0, GRACE);
        buy(alice, one("alice", alice), bob);
        vm.assertEq(registrar.totalReferralOwed(), 0, "owed in all");
    }

    function test_a_pause_ends() public {
        vm.startPrank(seller);
        registrar.pause();
        registrar.unpause();
        vm.stopPrank();
        buy(alice, one("alice", alice));
        vm.assertEq(ownerOf("alice"), alice, "owner");
    }
}
