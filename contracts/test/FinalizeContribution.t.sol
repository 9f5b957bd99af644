// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IServiceNodeContribution} from "../src/interfaces/IServiceNodeContribution.sol";
import {IServiceNodeRewards} from "../src/interfaces/IServiceNodeRewards.sol";
import {ContributionTest} from "./support/ContributionTest.sol";
import {Logged} from "./support/TestBase.sol";

/// @title finalize, updateBeneficiary and rescueERC20 of a contribution contract.
contract FinalizeContributionTest is ContributionTest {
    function asOperator() private {
        vm.prank(operator);
    }

    function test_error_finalise_before_it_is_full() public {
        useManualFinalize();
        contribute(operator, QUARTER);
        vm.expectRevert(abi.encodeWithSelector(IServiceNodeContribution.FinalizeNotPossible.selector, 1));
        asOperator();
        node.finalize();
    }

    function test_operator_finalises() public {
        useManualFinalize();
        fill();
        assertStatus(IServiceNodeContribution.Status.WaitForFinalized);
        assertBalance(address(node), REQUIREMENT, "contribution contract");
        asOperator();
        node.updateManualFinalize(false); // does not itself finalise
        assertStatus(IServiceNodeContribution.Status.WaitForFinalized);

        vm.recordLogs();
        asOperator();
        node.finalize();
        Logged[] memory expected = new Logged[](4);
        expected[0] = Logged(address(node), IServiceNodeContribution.Finalized.selector);
        expected[1] = Logged(address(token), IERC20.Approval.selector);
        expected[2] = Logged(address(rewards), IServiceNodeRewards.NewServiceNodeV2.selector);
        expected[3] = Logged(address(token), IERC20.Transfer.selector);
        assertLogs(expected);
        assertStatus(IServiceNodeContribution.Status.Finalized);
        assertBalance(address(node), 0, "contribution contract");
        assertBalance(address(rewards), FLOAT + REQUIREMENT, "rewards contract");
    }

    function test_error_beneficiary_before_the_node_is_open() public {
        expectBeneficiaryDisabled();
    }

    function test_error_beneficiary_after_the_registration() public {
        fill();
        expectBeneficiaryDisabled();
    }

    function expectBeneficiaryDisabled() private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeContribution.BeneficiaryUpdatingDisabledNodeIsNotOpen.selector,
                ed25519Key(1)
            )
        );
        vm.prank(wallet(999));
        node.updateBeneficiary(bob);
    }

    function test_error_beneficiary_of_a_stranger() public {
        contribute(operator, QUARTER);
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeContribution.NonContributorUpdatedBeneficiary.selector, alice)
        );
        vm.prank(alice);
        node.updateBeneficiary(bob);
    }

    function test_updates_the_beneficiary() public {
        contribute(operator, QUARTER);
        vm.expectEmit(address(node));
        emit IServiceNodeContribution.UpdateStakerBeneficiary(operator, bob);
        asOperator();
        node.updateBeneficiary(bob);

        vm.recordLogs();
        asOperator();
        node.updateBeneficiary(bob);
        vm.assertEq(vm.getRecordedLogs().length, 0, "unchanged value");

        vm.expectEmit(address(node));
        emit IServiceNodeContribution.UpdateStakerBeneficiary(operator, operator);
        asOperator();
        node.updateBeneficiary(address(0));
    }

    function test_error_rescue_while_contributions_lie_here() public {
        useManualFinalize();
        contribute(operator, QUARTER);
        expectRescueError(abi.encodeWithSelector(IServiceNodeContribution.RescueNotPossible.selector, 1));
        contribute(alice, REQUIREMENT - QUARTER);
        expectRescueError(abi.encodeWithSelector(IServiceNodeContribution.RescueNotPossible.selector, 2));
    }

    function test_error_nothing_to_rescue() public {
        expectRescueError(
            abi.encodeWithSelector(IServiceNodeContribution.RescueBalanceIsEmpty.selector, address(token))
        );
    }

    function expectRescueError(bytes memory revertData) private {
        vm.expectRevert(revertData);
        asOperator();
        node.rescueERC20(address(token));
    }

    function testFuzz_rescues_the_whole_balance(uint256 amount, bool registered) public {
        amount = bound(amount, 1, 1e30);
        if (registered) fill();
        token.bridgeMint(address(node), amount);
        uint256 before = token.balanceOf(operator);
        asOperator();
        node.rescueERC20(address(token));
        assertBalance(operator, before + amount, "operator");
        assertBalance(address(node), 0, "contribution contract");
    }
}
