// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IServiceNodeContribution} from "../src/interfaces/IServiceNodeContribution.sol";
import {ContributionTest} from "./support/ContributionTest.sol";

/// @title withdrawContribution.
contract WithdrawContributionTest is ContributionTest {
    function withdraw(address account) private {
        vm.prank(account);
        node.withdrawContribution();
    }

    function testFuzz_error_withdraw_too_early(uint256 delay) public {
        contribute(operator, QUARTER);
        contribute(alice, QUARTER);
        vm.warp(NOW + bound(delay, 0, 1 days - 1));
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeContribution.WithdrawTooEarly.selector,
                NOW,
                block.timestamp,
                86400
            )
        );
        withdraw(alice);
    }

    function testFuzz_withdraws_the_whole_contribution(uint256 amount) public {
        amount = bound(amount, QUARTER, 2 * QUARTER);
        useReservations(seats(pair(QUARTER, QUARTER)));
        contribute(operator, QUARTER);
        contribute(alice, amount);
        contribute(bob, node.minimumContribution());
        uint256 bobs = node.contributions(bob);
        vm.warp(NOW + 1 days);

        vm.expectEmit(address(node));
        emit IServiceNodeContribution.WithdrawContribution(alice, amount);
        withdraw(alice);

        assertBalance(alice, amount, "alice");
        assertBalance(address(node), QUARTER + bobs, "contribution contract");
        vm.assertEq(node.contributions(alice), 0, "contribution");
        vm.assertEq(node.contributionTimestamp(alice), 0, "time");
        vm.assertEq(node.totalReservedContribution(), QUARTER, "her seat is kept");
        assertContributors(addresses(operator, bob));
    }

    function test_the_last_entry_takes_the_free_place() public {
        contribute(operator, QUARTER);
        contribute(alice, QUARTER);
        contribute(wallet(104), node.minimumContribution());
        contribute(bob, node.minimumContribution());
        vm.warp(NOW + 1 days);
        withdraw(alice);
        (address[] memory addrs, , ) = node.getContributions();
        vm.assertEq(addrs[0], operator, "operator stays first");
        vm.assertEq(addrs[1], bob, "last one moved");
        vm.assertEq(addrs[2], wallet(104), "others stay");
    }

    function test_withdrawal_from_a_full_node_opens_it_again() public {
        useManualFinalize();
        fill();
        vm.warp(NOW + 1 days);
        withdraw(alice);
        assertStatus(IServiceNodeContribution.Status.OpenForPublicContrib);
        contribute(alice, QUARTER);
        assertStatus(IServiceNodeContribution.Status.WaitForFinalized);
    }

    function test_a_stranger_withdraws_nothing() public {
        contribute(operator, QUARTER);
        vm.recordLogs();
        withdraw(alice);
        vm.assertEq(vm.getRecordedLogs().length, 0, "logs");
    }

    function test_after_the_registration_only_the_entry_goes() public {
        fill();
        vm.warp(NOW + 1 days);
        vm.recordLogs();
        withdraw(alice);
        vm.assertEq(vm.getRecordedLogs().length, 0, "logs");
        assertBalance(alice, 0, "alice");
        assertContributors(addresses(operator, bob));
        assertStatus(IServiceNodeContribution.Status.Finalized);
    }
}
