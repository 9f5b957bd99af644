// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {PausableUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IServiceNodeContribution, ReservedContributor} from "../src/interfaces/IServiceNodeContribution.sol";
import {
    Contributor,
    IServiceNodeRewards,
    ServiceNode,
    Staker
} from "../src/interfaces/IServiceNodeRewards.sol";
import {ContributionTest} from "./support/ContributionTest.sol";
import {Logged} from "./support/TestBase.sol";

contract ContributeFundsTest is ContributionTest {
    function expectCustom(bytes4 selector, uint256 first, uint256 second) private {
        vm.expectRevert(abi.encodeWithSelector(selector, first, second));
    }

    function attempt(address account, uint256 amount) private {
        vm.prank(account);
        node.contributeFunds(amount, address(0));
    }

    function changeRequirement(uint256 requirement) private {
        vm.prank(owner);
        rewards.setStakingRequirement(requirement);
    }

    function test_error_full() public {
        useManualFinalize();
        fill();
        changeRequirement(1);
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeContribution.ContributeFundsNotPossible.selector, 2)
        );
        attempt(operator, 0);
    }

    function test_error_finalised() public {
        fill();
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeContribution.ContributeFundsNotPossible.selector, 3)
        );
        attempt(operator, 0);
    }

    /// @dev The error about contributors stands for both figures.
    function test_error_requirement_changed() public {
        changeRequirement(REQUIREMENT + 1);
        expectCustom(
            IServiceNodeContribution.RewardsContractMaxContributorsChanged.selector,
            REQUIREMENT,
            REQUIREMENT + 1
        );
        attempt(alice, 0);
    }

    function test_error_number_of_seats_changed() public {
        vm.mockCall(address(rewards), abi.encodeCall(rewards.maxContributors, ()), abi.encode(9));
        expectCustom(IServiceNodeContribution.RewardsContractMaxContributorsChanged.selector, 10, 9);
        attempt(alice, 0);
    }

    function test_error_operator_is_not_first() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeContribution.FirstContributionMustBeOperator.selector,
                alice,
                operator
            )
        );
        attempt(alice, 0);
    }

    function testFuzz_error_less_than_reserved(uint256 amount) public {
        amount = bound(amount, 0, 2 * QUARTER - 1);
        useReservations(seats(pair(2 * QUARTER, QUARTER)));
        expectCustom(IServiceNodeContribution.ContributionBelowReservedAmount.selector, amount, 2 * QUARTER);
        attempt(operator, amount);
    }

    function testFuzz_error_operator_below_a_quarter(uint256 amount) public {
        amount = bound(amount, 0, QUARTER - 1);
        expectCustom(IServiceNodeContribution.ContributionBelowMinAmount.selector, amount, QUARTER);
        attempt(operator, amount);
    }

    function testFuzz_error_newcomer_below_the_minimum(uint256 first, uint256 amount) public {
        first = bound(first, QUARTER, REQUIREMENT - 1);
        contribute(operator, first);
        uint256 min = (REQUIREMENT - first + 8) / 9;
        vm.assertEq(node.minimumContribution(), min, "minimum");
        amount = bound(amount, 0, min - 1);
        expectCustom(IServiceNodeContribution.ContributionBelowMinAmount.selector, amount, min);
        attempt(alice, amount);
    }

    function test_error_everything_is_reserved() public {
        useReservations(seats(pair(QUARTER, REQUIREMENT - QUARTER)));
        contribute(operator, QUARTER);
        vm.expectRevert(arithmeticPanic());
        node.minimumContribution();
        vm.expectRevert(arithmeticPanic());
        attempt(bob, REQUIREMENT);
    }

    function test_error_all_seats_are_reserved() public {
        ReservedContributor[] memory reserved = new ReservedContributor[](10);
        uint256 remaining = REQUIREMENT;
        for (uint256 i = 0; i < 10; ++i) {
            uint256 amount = node.calcMinimumContribution(remaining, i, 10);
            reserved[i] = ReservedContributor(i == 0 ? operator : wallet(300 + i), amount);
            remaining -= amount;
        }
        useReservations(reserved);
        contribute(operator, QUARTER);
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeContribution.CalcMinContributionGivenBadContribArgs.selector,
                10,
                10
            )
        );
        attempt(alice, REQUIREMENT);
    }

    function testFuzz_error_more_than_is_open(uint256 first, uint256 amount) public {
        first = bound(first, QUARTER, REQUIREMENT - 1);
        contribute(operator, first);
        amount = bound(amount, REQUIREMENT - first + 1, 1e30);
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeContribution.ContributionExceedsStakingRequirement.selector,
                first + amount,
                0,
                REQUIREMENT
            )
        );
        attempt(alice, amount);
    }

    function test_error_amount_would_take_a_reserved_seat() public {
        useReservations(seats(pair(QUARTER, QUARTER)));
        contribute(operator, QUARTER);
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeContribution.ContributionExceedsStakingRequirement.selector,
                3 * QUARTER + 1,
                QUARTER,
                REQUIREMENT
            )
        );
        attempt(bob, 2 * QUARTER + 1);
    }

    function test_error_allowance_belongs_to_the_contribution_contract() public {
        fund(operator, address(rewards), QUARTER);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector,
                address(node),
                0,
                QUARTER
            )
        );
        attempt(operator, QUARTER);
    }

    /// @dev When the registration fails, so does the contribution that filled the node.
    function test_error_the_registration_fails() public {
        contribute(operator, QUARTER);
        fund(alice, address(node), REQUIREMENT - QUARTER);
        pauseRewards();
        vm.expectRevert(PausableUpgradeable.EnforcedPause.selector);
        attempt(alice, REQUIREMENT - QUARTER);
        vm.assertEq(node.totalContribution(), QUARTER, "total");
        assertStatus(IServiceNodeContribution.Status.OpenForPublicContrib);
    }

    function test_error_the_keys_were_registered_elsewhere() public {
        contribute(operator, QUARTER);
        uint64 id = addNode(1, operator);
        fund(alice, address(node), REQUIREMENT - QUARTER);
        vm.expectRevert(abi.encodeWithSelector(IServiceNodeRewards.BLSPubkeyAlreadyExists.selector, id));
        attempt(alice, REQUIREMENT - QUARTER);
    }

    function testFuzz_operator_opens_the_node(uint256 amount, address beneficiary) public {
        amount = bound(amount, QUARTER, REQUIREMENT - 1);
        fund(operator, address(node), amount + 7);
        address recipient = beneficiary == address(0) ? operator : beneficiary;

        vm.expectEmit(address(node));
        emit IServiceNodeContribution.OpenForPublicContribution();
        vm.expectEmit(address(node));
        emit IServiceNodeContribution.NewContribution(operator, recipient, amount);
        vm.prank(operator);
        node.contributeFunds(amount, beneficiary);

        assertStatus(IServiceNodeContribution.Status.OpenForPublicContrib);
        vm.assertEq(node.operatorContribution(), amount, "operator's contribution");
        vm.assertEq(node.totalContribution(), amount, "total");
        vm.assertEq(node.contributionTimestamp(operator), block.timestamp, "time");
        vm.assertEq(node.contributorAddressesLength(), 1, "contributors");
        vm.assertEq(
            abi.encode(node.contributorAddresses(0)),
            abi.encode(Staker(operator, recipient)),
            "contributor"
        );
        assertBalance(operator, 7, "operator");
        assertBalance(address(node), amount, "contribution contract");
    }

    /// @dev Each of nine others pays exactly the minimum; the last one fills the node.
    function test_ten_contributors_with_the_smallest_amounts() public {
        contribute(operator, QUARTER);
        for (uint256 i = 1; i < 10; ++i) {
            uint256 min = node.minimumContribution();
            vm.assertEq(min, i <= 3 ? 2083333333334 : 2083333333333, "minimum");
            contribute(wallet(300 + i), min);
        }
        assertStatus(IServiceNodeContribution.Status.Finalized);
        vm.assertEq(rewards.serviceNodes(1).contributors.length, 10, "contributors");
        assertBalance(address(rewards), FLOAT + REQUIREMENT, "rewards contract");
    }

    function test_minimum_with_reservations() public {
        useReservations(seats(triple(QUARTER, REQUIREMENT / 5, REQUIREMENT / 5)));
        vm.assertEq(node.totalReservedContribution(), (REQUIREMENT * 65) / 100, "reserved");
        contribute(operator, QUARTER);
        vm.assertEq(node.minimumContribution(), 1250e9, "minimum");
        vm.assertEq(node.totalReservedContribution(), (REQUIREMENT * 40) / 100, "outstanding");
        (, bool received) = node.reservedContributions(operator);
        vm.assertTrue(received, "received");
    }

    function testFuzz_more_than_reserved_is_allowed(uint256 extra) public {
        useReservations(seats(pair(QUARTER, QUARTER)));
        contribute(operator, QUARTER);
        extra = bound(extra, 0, 2 * QUARTER - 1);
        contribute(alice, QUARTER + extra);
        vm.assertEq(node.contributions(alice), QUARTER + extra, "contribution");
        vm.assertEq(node.totalReservedContribution(), 0, "outstanding");
        (address[] memory addrs, uint256[] memory amounts, bool[] memory received) = node.getReserved();
        vm.assertEq(abi.encode(addrs), abi.encode(addresses(operator, alice)), "reserved for");
        vm.assertEq(abi.encode(amounts), abi.encode(pair(QUARTER, QUARTER)), "reserved amounts");
        vm.assertTrue(received[0] && received[1], "received");
    }

    /// @dev A top-up has no minimum, restarts the delay and sets the beneficiary again.
    function testFuzz_top_up(uint256 amount) public {
        amount = bound(amount, 0, QUARTER);
        contribute(operator, QUARTER);
        contribute(alice, QUARTER, bob);
        vm.warp(NOW + 1 days);

        fund(alice, address(node), amount);
        vm.expectEmit(address(node));
        emit IServiceNodeContribution.UpdateStakerBeneficiary(alice, alice);
        vm.expectEmit(address(node));
        emit IServiceNodeContribution.NewContribution(alice, alice, amount);
        attempt(alice, amount);

        vm.assertEq(node.contributions(alice), QUARTER + amount, "contribution");
        vm.assertEq(node.contributionTimestamp(alice), NOW + 1 days, "time");
        vm.assertEq(node.contributorAddresses(1).beneficiary, alice, "beneficiary");
        vm.assertEq(node.contributorAddressesLength(), 2, "contributors");
    }

    function test_top_up_with_the_same_beneficiary_is_silent_about_it() public {
        contribute(operator, QUARTER);
        fund(operator, address(node), 1);
        vm.recordLogs();
        attempt(operator, 1);
        Logged[] memory expected = new Logged[](2);
        expected[0] = Logged(address(node), IServiceNodeContribution.NewContribution.selector);
        expected[1] = Logged(address(token), IERC20.Transfer.selector);
        assertLogs(expected);
    }

    function test_filling_registers_the_node() public {
        contribute(operator, QUARTER, wallet(1));
        contribute(alice, QUARTER);
        fund(bob, address(node), 2 * QUARTER);
        vm.recordLogs();
        attempt(bob, 2 * QUARTER);

        Logged[] memory expected = new Logged[](7);
        expected[0] = Logged(address(node), IServiceNodeContribution.Filled.selector);
        expected[1] = Logged(address(node), IServiceNodeContribution.NewContribution.selector);
        expected[2] = Logged(address(token), IERC20.Transfer.selector);
        expected[3] = Logged(address(node), IServiceNodeContribution.Finalized.selector);
        expected[4] = Logged(address(token), IERC20.Approval.selector);
        expected[5] = Logged(address(rewards), IServiceNodeRewards.NewServiceNodeV2.selector);
        expected[6] = Logged(address(token), IERC20.Transfer.selector);
        assertLogs(expected);

        assertStatus(IServiceNodeContribution.Status.Finalized);
        assertBalance(address(node), 0, "contribution contract");
        assertBalance(address(rewards), FLOAT + REQUIREMENT, "rewards contract");
        vm.assertEq(token.allowance(address(node), address(rewards)), 0, "allowance");
        ServiceNode memory registered = rewards.serviceNodes(1);
        vm.assertEq(registered.operator, operator, "operator");
        Contributor[] memory contributors = new Contributor[](3);
        contributors[0] = Contributor(Staker(operator, wallet(1)), QUARTER);
        contributors[1] = Contributor(Staker(alice, alice), QUARTER);
        contributors[2] = Contributor(Staker(bob, bob), 2 * QUARTER);
        vm.assertEq(abi.encode(registered.contributors), abi.encode(contributors), "contributors");
    }

    function test_operator_alone_may_pay_everything() public {
        contribute(operator, REQUIREMENT);
        assertStatus(IServiceNodeContribution.Status.Finalized);
        vm.assertEq(rewards.totalNodes(), 1, "nodes");
    }
}
