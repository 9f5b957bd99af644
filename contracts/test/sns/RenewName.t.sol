// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {NameTerm} from "../../src/sns/registry/NameTerm.sol";
import {SessionNameService} from "../../src/sns/SessionNameService.sol";
import {NamesTest} from "../support/NamesTest.sol";
import {Logged} from "../support/TestBase.sol";

/// @title Renewing and freeing names, to the second.
contract RenewNameTest is NamesTest {
    function setUp() public override {
        super.setUp();
        useRenewals();
        registerTo(alice, NAME);
    }

    function renew(address caller) private {
        vm.prank(caller);
        registry.renewName(NAME);
    }

    function expire() private {
        vm.prank(registerer);
        registry.expireName(NAME);
    }

    function test_error_renewals_are_off() public {
        useRenewals();
        vm.expectRevert(NameTerm.RenewalsDisabled.selector);
        renew(alice);
    }

    function test_error_renews_an_unknown_name() public {
        vm.expectRevert(SessionNameService.NameNotRegistered.selector);
        registry.renewName("unknown");
    }

    /// @dev Not even somebody who may move the name.
    function test_error_renews_the_name_of_another() public {
        vm.prank(alice);
        registry.setApprovalForAll(bob, true);
        vm.expectRevert(
            abi.encodeWithSelector(IERC721Errors.ERC721IncorrectOwner.selector, bob, TOKEN, alice)
        );
        renew(bob);
    }

    function test_error_renews_without_an_allowance() public {
        useFees();
        vm.expectRevert(noAllowance(REGISTRATION_FEE));
        renew(alice);
    }

    function test_renewal_takes_the_fee_of_the_owner() public {
        useFees();
        fund(alice, address(registry), REGISTRATION_FEE);
        renew(alice);
        assertBalance(alice, 0, "alice");
        assertBalance(address(registry), REGISTRATION_FEE, "registry");
    }

    function testFuzz_renewal_before_the_end_adds_a_term(uint256 elapsed) public {
        vm.warp(NOW + bound(elapsed, 0, YEAR - 1));
        vm.expectEmit(address(registry));
        emit SessionNameService.NameRenewed(NAME, alice, NOW + YEAR);
        renew(alice);
        vm.assertEq(renewalsOf(NAME), NOW + YEAR, "renewals");
    }

    function testFuzz_renewal_at_the_end_or_later_counts_from_now(uint256 elapsed) public {
        uint256 time = NOW + bound(elapsed, YEAR, 100 * YEAR);
        vm.warp(time);
        renew(alice);
        vm.assertEq(renewalsOf(NAME), time, "renewals");
    }

    function test_the_last_second_and_the_first_one_after() public {
        vm.warp(NOW + YEAR - 1);
        renew(alice);
        vm.assertEq(renewalsOf(NAME), NOW + YEAR, "one second before");
        vm.warp(NOW + 2 * YEAR);
        renew(alice);
        vm.assertEq(renewalsOf(NAME), NOW + 2 * YEAR, "at the end");
    }

    function test_terms_are_paid_ahead_without_limit() public {
        for (uint256 i = 0; i < 20; ++i) renew(alice);
        vm.assertEq(renewalsOf(NAME), NOW + 20 * YEAR, "renewals");
    }

    function test_error_stranger_frees_a_name() public {
        vm.warp(NOW + 2 * YEAR);
        vm.expectRevert(SessionNameService.NotAuthorized.selector);
        registry.expireName(NAME);
    }

    function test_error_frees_while_renewals_are_off() public {
        useRenewals();
        vm.warp(NOW + 2 * YEAR);
        vm.expectRevert(NameTerm.RenewalsDisabled.selector);
        expire();
    }

    function test_error_frees_an_unknown_name() public {
        vm.prank(registerer);
        vm.expectRevert(SessionNameService.NameNotRegistered.selector);
        registry.expireName("unknown");
    }

    function test_error_frees_at_the_very_end() public {
        vm.warp(NOW + YEAR);
        vm.expectRevert(NameTerm.RenewalPeriodNotOver.selector);
        expire();
        vm.warp(NOW + YEAR + 1);
        expire();
    }

    function test_a_freed_name_is_wiped_and_registered_again() public {
        vm.prank(alice);
        registry.setTextRecord(TOKEN, 1, "old");
        vm.warp(NOW + YEAR + 1);
        Logged[] memory expected = new Logged[](2);
        expected[0] = Logged(address(registry), SessionNameService.NameExpired.selector);
        expected[1] = Logged(address(registry), IERC721.Transfer.selector);
        vm.recordLogs();
        expire();
        assertLogs(expected);
        vm.assertEq(registry.totalSupply(), 0, "supply");
        vm.assertEq(registry.idsToNames(TOKEN), "", "name");
        vm.assertEq(idOf(NAME), 0, "id");

        registerTo(bob, NAME);
        vm.assertEq(registry.resolve(NAME, 1), "", "record");
        vm.assertEq(renewalsOf(NAME), NOW + YEAR + 1, "renewals");
    }

    function test_an_expired_name_resolves_and_moves() public {
        vm.startPrank(alice);
        registry.setTextRecord(TOKEN, 1, "still here");
        vm.warp(NOW + 10 * YEAR);
        registry.transferFrom(alice, bob, TOKEN);
        vm.assertEq(registry.resolve(NAME, 1), "still here", "record");
        vm.stopPrank();
        renew(bob);
    }

    /// @dev A shorter term holds for names that were bought under a longer one.
    function test_a_shorter_term_holds_for_old_names() public {
        vm.warp(NOW + 30 days + 1);
        vm.prank(admin);
        registry.setExpirationDuration(30 days);
        expire();
        vm.assertEq(idOf(NAME), 0, "id");
    }
}
