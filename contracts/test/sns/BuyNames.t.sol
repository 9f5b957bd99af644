// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {Registration} from "../../src/sns/ISnsRegistrar.sol";
import {BulkRenewal} from "../../src/sns/registrar/BulkRenewal.sol";
import {NamePrices} from "../../src/sns/registrar/NamePrices.sol";
import {Referrals} from "../../src/sns/registrar/Referrals.sol";
import {SnsRegistrar} from "../../src/sns/SnsRegistrar.sol";
import {RegistrarTest} from "../support/RegistrarTest.sol";

/// @title Buying names: refusals in the order of the checks, then what a purchase does.
contract BuyNamesTest is RegistrarTest {
    function test_error_paused() public {
        vm.prank(seller);
        registrar.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        register(alice, new Registration[](0), NOBODY, false);
    }

    function test_error_no_names_or_more_than_twenty() public {
        vm.expectRevert(BulkRenewal.EmptyBatch.selector);
        register(alice, new Registration[](0), alice, false);
        vm.expectRevert(BulkRenewal.BatchTooLarge.selector);
        register(alice, many(21, alice), alice, false);
    }

    /// @dev E-29: whoever refers is bound in the announcement, and a buyer earns nothing on their own purchase.
    function test_E29_error_refers_itself() public {
        vm.expectRevert(Referrals.SelfReferral.selector);
        register(alice, one("alice", alice), alice, false);
    }

    function test_error_label_that_is_none() public {
        Registration[] memory wanted = one("Alice", alice);
        announce(wanted, NOBODY);
        vm.expectRevert(NamePrices.InvalidLabel.selector);
        register(alice, wanted, NOBODY, true);
    }

    function test_error_no_term_or_more_than_ten() public {
        Registration[] memory none = one(want("alice", alice, 0));
        announce(none, NOBODY);
        vm.expectRevert(NamePrices.InvalidPeriods.selector);
        register(alice, none, NOBODY, true);
        Registration[] memory eleven = one(want("alice", alice, 11));
        announce(eleven, NOBODY);
        vm.expectRevert(NamePrices.InvalidPeriods.selector);
        register(alice, eleven, NOBODY, true);
    }

    function test_error_one_label_twice() public {
        Registration[] memory wanted = two("alice", "alice", alice);
        announce(wanted, NOBODY);
        vm.expectRevert(about(SnsRegistrar.DuplicateLabel.selector, registrar.tokenIdOf("alice")));
        register(alice, wanted, NOBODY, true);
    }

    function test_error_taken() public {
        buy(alice, one("alice", alice));
        Registration[] memory wanted = one("alice", bob);
        announce(wanted, NOBODY);
        vm.expectRevert(about(SnsRegistrar.NameTaken.selector, registrar.tokenIdOf("alice")));
        register(bob, wanted, NOBODY, false);
    }

    /// @dev E-08: The seller raised the price after the buyer agreed to it.
    function test_E08_error_costs_more_than_agreed() public {
        Registration[] memory wanted = one("alice", alice);
        announce(wanted, NOBODY);
        uint256[5] memory prices = priceList();
        prices[4] = LONG_PRICE + 1;
        vm.prank(seller);
        registrar.setPrices(prices);
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(SnsRegistrar.PriceExceedsMaximum.selector, LONG_PRICE + 1, LONG_PRICE)
        );
        registrar.register(wanted, NOBODY, SECRET, false, upTo(LONG_PRICE));
    }

    function test_error_allowance_too_small() public {
        Registration[] memory wanted = one("alice", alice);
        announce(wanted, NOBODY);
        fund(alice, address(registrar), LONG_PRICE - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector,
                address(registrar),
                LONG_PRICE - 1,
                LONG_PRICE
            )
        );
        register(alice, wanted, NOBODY, false);
    }

    function test_error_nobody_as_owner() public {
        Registration[] memory wanted = one("alice", NOBODY);
        announce(wanted, NOBODY);
        fund(alice, address(registrar), LONG_PRICE);
        vm.expectRevert(SnsRegistrar.ZeroOwner.selector);
        register(alice, wanted, NOBODY, false);
    }

    function test_error_kept_for_somebody_else() public {
        uint256 id = reserve("alice", bob);
        Registration[] memory wanted = one("alice", alice);
        announce(wanted, NOBODY);
        fund(alice, address(registrar), LONG_PRICE);
        vm.expectRevert(about(SnsRegistrar.NameReserved.selector, id));
        register(alice, wanted, NOBODY, true);
        assertBalance(alice, LONG_PRICE, "alice");
    }

    /// @dev E-33: Before and after a purchase.
    function test_E33_error_names_that_nobody_bought_here() public {
        vm.expectRevert(SnsRegistrar.UnexpectedToken.selector);
        registerTo(address(registrar), "early");
        buy(alice, one("alice", alice));
        vm.expectRevert(SnsRegistrar.UnexpectedToken.selector);
        registerTo(address(registrar), NAME);
        registerTo(alice, NAME);
        vm.prank(alice);
        vm.expectRevert(SnsRegistrar.UnexpectedToken.selector);
        registry.safeTransferFrom(alice, address(registrar), TOKEN);
        vm.expectRevert(SnsRegistrar.UnexpectedToken.selector);
        registrar.onERC721Received(address(registrar), NOBODY, TOKEN, "");
    }

    function test_a_reserved_name_goes_to_its_account_whoever_pays() public {
        reserve("alice", bob);
        buy(alice, one("alice", bob));
        vm.assertEq(ownerOf("alice"), bob, "owner");
        reserve("carol", bob);
        reserve("carol", NOBODY);
        buy(alice, one("carol", alice));
        vm.assertEq(ownerOf("carol"), alice, "owner");
    }

    function test_one_payment_covers_everything() public {
        useFees();
        useRenewals();
        Registration[] memory wanted = one(Registration("alice", bob, 3, "account", "host.loki"));
        announce(wanted, NOBODY);
        fund(alice, address(registrar), 3 * LONG_PRICE);
        uint256 id = registrar.tokenIdOf("alice");
        vm.expectEmit(address(registrar));
        emit SnsRegistrar.NamePurchased(id, bob, alice, "alice", 3 * LONG_PRICE, block.timestamp + 3 * YEAR);
        vm.assertEq(register(alice, wanted, NOBODY, false), 3 * LONG_PRICE, "total");

        uint256 cost = 3 * REGISTRATION_FEE + TRANSFER_FEE;
        assertBalance(alice, 0, "alice");
        assertBalance(address(registry), cost, "registry");
        assertBalance(address(registrar), 3 * LONG_PRICE - cost, "registrar");
        vm.assertEq(token.allowance(address(registrar), address(registry)), 0, "allowance left");
        vm.assertEq(registry.ownerOf(id), bob, "owner");
        vm.assertEq(registry.balanceOf(address(registrar)), 0, "names kept");
        vm.assertEq(session("alice"), "account", "session record");
        vm.assertEq(registry.resolve(registrar.registryName("alice"), 3), "host.loki", "lokinet record");
    }

    function test_expires_never_while_renewals_are_off() public {
        Registration[] memory wanted = one(want("alice", alice, 10));
        announce(wanted, NOBODY);
        fund(alice, address(registrar), 10 * LONG_PRICE);
        uint256 id = registrar.tokenIdOf("alice");
        vm.expectEmit(address(registrar));
        emit SnsRegistrar.NamePurchased(id, alice, alice, "alice", 10 * LONG_PRICE, 0);
        register(alice, wanted, NOBODY, false);
        vm.assertEq(renewalsOf(registrar.registryName("alice")), block.timestamp, "renewals");
    }

    function test_twenty_at_once() public {
        useFees();
        useRenewals();
        buy(alice, many(20, alice));
        vm.assertEq(registry.balanceOf(alice), 20, "names of alice");
        assertBalance(alice, 0, "alice");
    }

    /// @dev E-24: one taken name does not spoil the cart.
    function test_E24_taken_names_are_left_out_when_the_buyer_says_so() public {
        buy(bob, one("alice", bob));
        Registration[] memory wanted = two("alice", "carol", alice);
        announce(wanted, NOBODY);
        fund(alice, address(registrar), 5 * LONG_PRICE);
        uint256 id = registrar.tokenIdOf("alice");
        vm.expectEmit(address(registrar));
        emit SnsRegistrar.NameSkipped(id, "alice");
        vm.assertEq(register(alice, wanted, NOBODY, true), LONG_PRICE, "total");
        assertBalance(alice, 4 * LONG_PRICE, "alice");
        vm.assertEq(ownerOf("alice"), bob, "owner of alice");
        vm.assertEq(ownerOf("carol"), alice, "owner of carol");
    }

    function test_nothing_is_taken_when_every_name_is_left_out() public {
        buy(bob, one("alice", bob));
        Registration[] memory wanted = one("alice", alice);
        announce(wanted, NOBODY);
        vm.assertEq(register(alice, wanted, NOBODY, true), 0, "total");
    }

    /// @dev The first second after the grace period; until then it is the owner's to renew.
    function test_a_lapsed_name_is_sold_again_without_its_records() public {
        useRenewals();
        useFees();
        buy(alice, one(Registration("alice", alice, 1, "old account", "")));
        uint256 end = block.timestamp + YEAR + GRACE;
        vm.warp(end);
        vm.assertFalse(registrar.available("alice"), "available in the last second");
        vm.warp(end + 1);
        vm.assertTrue(registrar.available("alice"), "available");
        buy(bob, one("alice", bob));
        vm.assertEq(ownerOf("alice"), bob, "owner");
        vm.assertEq(session("alice"), "", "record");
        vm.assertEq(registry.balanceOf(alice), 0, "names of alice");
        vm.assertEq(registry.totalSupply(), 1, "supply");
    }

    function test_no_name_lapses_while_renewals_are_off() public {
        buy(alice, one("alice", alice));
        vm.warp(block.timestamp + 50 * YEAR);
        vm.assertFalse(registrar.available("alice"), "available");
    }

    function test_a_referrer_gets_its_share_of_what_the_registrar_earns() public {
        useFees();
        buy(alice, one("alice", alice), bob);
        uint256 share = ((LONG_PRICE - REGISTRATION_FEE - TRANSFER_FEE) * 500) / 10_000;
        vm.assertEq(registrar.referralOwed(bob), share, "owed");
        vm.assertEq(registrar.totalReferralOwed(), share, "owed in all");
    }

    function reserve(string memory label, address account) private returns (uint256 id) {
        id = registrar.tokenIdOf(label);
        uint256[] memory ids = new uint256[](1);
        address[] memory accounts = new address[](1);
        (ids[0], accounts[0]) = (id, account);
        vm.prank(seller);
        registrar.reserve(ids, accounts);
    }
}
