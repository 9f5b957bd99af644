// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20Errors, IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {BulkRenewal} from "../../src/sns/registrar/BulkRenewal.sol";
import {RegistrarTest} from "../support/RegistrarTest.sol";

/// @title Many names renewed in one transaction: taken, renewed, given back.
contract RenewViaCustodyTest is RegistrarTest {
    uint256 private constant COST = REGISTRATION_FEE + 2 * TRANSFER_FEE;

    string[] private labels;
    uint256 private boughtAt;

    function setUp() public override {
        super.setUp();
        useFees();
        useRenewals();
        buy(alice, two("alice", "carol", alice));
        boughtAt = block.timestamp;
        labels.push("alice");
        labels.push("carol");
    }

    function renew(address caller, uint256 allowed) private {
        fund(caller, address(registrar), allowed);
        vm.prank(caller);
        registrar.renewViaCustody(labels);
    }

    function approveNames(address account) private {
        vm.prank(account);
        registry.setApprovalForAll(address(registrar), true);
    }

    function test_error_no_names_or_more_than_twenty() public {
        vm.expectRevert(BulkRenewal.EmptyBatch.selector);
        registrar.renewViaCustody(new string[](0));
        vm.expectRevert(BulkRenewal.BatchTooLarge.selector);
        registrar.renewViaCustody(new string[](21));
    }

    function test_error_renewals_are_off() public {
        useRenewals();
        vm.expectRevert(BulkRenewal.RenewalsOff.selector);
        registrar.renewViaCustody(labels);
    }

    function test_error_allowance_too_small() public {
        approveNames(alice);
        fund(alice, address(registrar), 2 * COST - 1);
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector,
                address(registrar),
                2 * COST - 1,
                2 * COST
            )
        );
        registrar.renewViaCustody(labels);
    }

    function test_error_names_are_not_approved() public {
        uint256 id = registrar.tokenIdOf("alice");
        fund(alice, address(registrar), 2 * COST);
        vm.prank(alice);
        vm.expectRevert(notApproved(address(registrar), id));
        registrar.renewViaCustody(labels);
    }

    /// @dev An approval of the registrar lets nobody but the owner use it.
    function test_error_names_of_another() public {
        uint256 id = registrar.tokenIdOf("alice");
        approveNames(alice);
        fund(bob, address(registrar), 2 * COST);
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(IERC721Errors.ERC721IncorrectOwner.selector, bob, id, alice)
        );
        registrar.renewViaCustody(labels);
    }

    function test_renews_gives_back_and_keeps_nothing() public {
        uint256 earned = token.balanceOf(address(registrar));
        uint256 taken = token.balanceOf(address(registry));
        approveNames(alice);
        fund(alice, address(registrar), 2 * COST);
        vm.prank(alice);
        vm.expectEmit(address(registrar));
        emit BulkRenewal.NamesRenewed(alice, 2, 2 * COST);
        registrar.renewViaCustody(labels);

        assertBalance(alice, 0, "alice");
        assertBalance(address(registrar), earned, "registrar");
        assertBalance(address(registry), taken + 2 * COST, "registry");
        vm.assertEq(token.allowance(address(registrar), address(registry)), 0, "allowance left");
        vm.assertEq(registry.balanceOf(alice), 2, "names of alice");
        for (uint256 i = 0; i < 2; ++i) {
            vm.assertEq(ownerOf(labels[i]), alice, "owner");
            vm.assertEq(renewalsOf(registrar.registryName(labels[i])), boughtAt + YEAR, "renewals");
        }
    }

    function test_saves_an_expired_name() public {
        approveNames(alice);
        vm.warp(boughtAt + YEAR + GRACE + 5 days);
        renew(alice, 2 * COST);
        vm.assertFalse(registrar.available("alice"), "available");
        vm.assertEq(renewalsOf(registrar.registryName("alice")), block.timestamp, "renewals");
    }
}
