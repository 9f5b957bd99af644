// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IServiceNodeContribution} from "../src/interfaces/IServiceNodeContribution.sol";
import {ServiceNode} from "../src/interfaces/IServiceNodeRewards.sol";
import {ServiceNodeContribution} from "../src/ServiceNodeContribution.sol";
import {ServiceNodeRewards} from "../src/ServiceNodeRewards.sol";
import {SESH} from "../src/SESH.sol";
import {ContributionHandler} from "./support/ContributionHandler.sol";
import {FuzzSelector, TestBase} from "./support/TestBase.sol";

/// @title What holds after any sequence of contributions, withdrawals, reservations, starts and resets.
contract ContributionInvariantsTest is TestBase {
    ContributionHandler private handler;
    ServiceNodeContribution private node;
    ServiceNodeRewards private rewards;
    SESH private token;
    uint256 private requirement;
    uint256 private rewardsFloat;

    function setUp() public {
        handler = new ContributionHandler();
        handler.setUp();
        (node, rewards, token) = handler.contracts();
        requirement = node.stakingRequirement();
        rewardsFloat = token.balanceOf(address(rewards));
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = ContributionHandler.contributeMinimum.selector;
        selectors[1] = ContributionHandler.contributeAny.selector;
        selectors[2] = ContributionHandler.fillUp.selector;
        selectors[3] = ContributionHandler.withdraw.selector;
        selectors[4] = ContributionHandler.finalize.selector;
        selectors[5] = ContributionHandler.chooseStart.selector;
        selectors[6] = ContributionHandler.reserve.selector;
        selectors[7] = ContributionHandler.reset.selector;
        selectors[8] = ContributionHandler.removeNode.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function isRegistered() private view returns (bool) {
        return node.status() == IServiceNodeContribution.Status.Finalized;
    }

    /// @dev One function, so that forge spends its sequences once for all of them.
    function invariant_all() public view {
        tokens_are_conserved();
        contributions_sum_to_the_requirement_when_full();
        the_list_holds_each_contributor_once_operator_first();
        a_reservation_is_received_exactly_by_contributors();
    }

    /// @dev Until the registration the contract holds exactly what was contributed, and after it nothing.
    function tokens_are_conserved() private view {
        uint256 held = token.balanceOf(address(node));
        vm.assertEq(held, isRegistered() ? 0 : node.totalContribution(), "contribution contract");

        uint256 staked = token.balanceOf(address(rewards)) - rewardsFloat;
        vm.assertEq(staked, handler.registrations() * requirement, "rewards contract");
        address[] memory wallets = handler.wallets();
        uint256 sum = held + staked;
        for (uint256 i = 0; i < wallets.length; ++i) sum += token.balanceOf(wallets[i]);
        vm.assertEq(sum, handler.given(), "everything that was given");
    }

    function contributions_sum_to_the_requirement_when_full() private view {
        uint256 total = node.totalContribution();
        vm.assertLe(total + node.totalReservedContribution(), requirement, "room for reservations");
        bool isFull = node.status() == IServiceNodeContribution.Status.WaitForFinalized;
        if (!isRegistered()) vm.assertTrue(isFull == (total == requirement), "full");

        if (rewards.totalNodes() == 0) return;
        (uint64[] memory ids, ) = rewards.allServiceNodeIDs();
        ServiceNode memory registered = rewards.serviceNodes(ids[0]);
        uint256 sum;
        for (uint256 i = 0; i < registered.contributors.length; ++i) {
            sum += registered.contributors[i].stakedAmount;
        }
        vm.assertEq(sum, requirement, "stakes of the registered node");
        vm.assertEq(registered.contributors[0].staker.addr, node.operator(), "operator of the node");
    }

    function the_list_holds_each_contributor_once_operator_first() private view {
        (address[] memory listed, , uint256[] memory amounts) = node.getContributions();
        vm.assertLe(listed.length, node.maxContributors(), "seats");
        if (!isRegistered()) {
            bool isWaiting = node.status() == IServiceNodeContribution.Status.WaitForOperatorContrib;
            vm.assertTrue(isWaiting == (listed.length == 0), "empty list");
            if (listed.length > 0) vm.assertEq(listed[0], node.operator(), "operator first");
        }

        uint256 sum;
        for (uint256 i = 0; i < listed.length; ++i) {
            vm.assertLt(0, amounts[i], "amount");
            vm.assertLt(0, node.contributionTimestamp(listed[i]), "time");
            sum += amounts[i];
            for (uint256 j = 0; j < i; ++j) vm.assertTrue(listed[i] != listed[j], "listed twice");
        }
        vm.assertEq(sum, node.totalContribution(), "total");
        address[] memory wallets = handler.wallets();
        uint256 byWallet;
        for (uint256 i = 0; i < wallets.length; ++i) byWallet += node.contributions(wallets[i]);
        vm.assertEq(byWallet, sum, "contributions outside of the list");
    }

    function a_reservation_is_received_exactly_by_contributors() private view {
        (address[] memory reserved, uint256[] memory amounts, bool[] memory received) = node.getReserved();
        for (uint256 i = 0; i < reserved.length; ++i) {
            uint256 contributed = node.contributions(reserved[i]);
            vm.assertTrue(received[i] == (contributed > 0), "received");
            if (received[i]) vm.assertLe(amounts[i], contributed, "at least what was reserved");
        }
    }
}
