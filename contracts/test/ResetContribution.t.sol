// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IServiceNodeContribution, ReservedContributor} from "../src/interfaces/IServiceNodeContribution.sol";
import {ServiceNodeParams} from "../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../src/libraries/Bls.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {ContributionTest} from "./support/ContributionTest.sol";
import {Logged} from "./support/TestBase.sol";

/// @title reset, resetUpdateAndContribute, and the withdrawal by the operator.
contract ResetContributionTest is ContributionTest {
    function asOperator() private {
        vm.prank(operator);
    }

    function test_reset_refunds_everybody_without_withdrawal_events() public {
        useReservations(seats(pair(QUARTER, QUARTER)));
        contribute(operator, QUARTER);
        contribute(alice, QUARTER);
        contribute(bob, QUARTER);
        vm.recordLogs();
        asOperator();
        node.reset();

        Logged[] memory expected = new Logged[](5);
        for (uint256 i = 0; i < 3; ++i) expected[i] = Logged(address(token), IERC20.Transfer.selector);
        expected[3] = Logged(address(node), IServiceNodeContribution.UpdateReservedContributors.selector);
        expected[4] = Logged(address(node), IServiceNodeContribution.Reset.selector);
        assertLogs(expected);
        assertStartedOver();
        assertBalance(operator, QUARTER, "operator");
        assertBalance(alice, QUARTER, "alice");
        assertBalance(bob, QUARTER, "bob");
        vm.assertEq(node.serviceNodeParams().fee, FEE, "fee stays");
    }

    function test_withdrawal_by_the_operator_is_a_reset_at_any_time() public {
        useManualFinalize();
        fill();
        asOperator();
        node.withdrawContribution();
        assertStartedOver();
        assertBalance(bob, REQUIREMENT - 2 * QUARTER, "bob");
        vm.assertTrue(node.manualFinalize(), "start mode stays");
    }

    function test_reset_of_a_registered_node_refunds_nobody() public {
        fill();
        token.bridgeMint(address(node), 5);
        asOperator();
        node.reset();
        assertStartedOver();
        assertBalance(alice, 0, "alice");
        assertBalance(address(node), 5, "contribution contract");
    }

    function assertStartedOver() private view {
        assertStatus(IServiceNodeContribution.Status.WaitForOperatorContrib);
        vm.assertEq(node.contributorAddressesLength(), 0, "contributors");
        vm.assertEq(node.totalContribution(), 0, "total");
        vm.assertEq(node.contributions(alice), 0, "alice's contribution");
        vm.assertEq(node.contributionTimestamp(alice), 0, "alice's time");
        (address[] memory reserved, , ) = node.getReserved();
        vm.assertEq(reserved.length, 0, "reservations");
    }

    /// @dev After the node has left, the same contract serves for the next one.
    function test_reset_update_and_contribute() public {
        contribute(operator, QUARTER);
        contribute(alice, QUARTER);
        G1Point memory key = blsKey(2);
        BLSSignatureParams memory signature = proof(2, operator);
        ServiceNodeParams memory params = nodeParams(2);
        params.fee = 10000;
        ReservedContributor[] memory reserved = seats(pair(2 * QUARTER, QUARTER));
        fund(operator, address(node), 2 * QUARTER);
        vm.recordLogs();
        asOperator();
        node.resetUpdateAndContribute(key, signature, params, reserved, true, bob, 2 * QUARTER);

        Logged[] memory expected = new Logged[](11);
        expected[0] = Logged(address(token), IERC20.Transfer.selector);
        expected[1] = Logged(address(token), IERC20.Transfer.selector);
        expected[2] = Logged(address(node), IServiceNodeContribution.UpdateReservedContributors.selector);
        expected[3] = Logged(address(node), IServiceNodeContribution.Reset.selector);
        expected[4] = Logged(address(node), IServiceNodeContribution.UpdatePubkeys.selector);
        expected[5] = Logged(address(node), IServiceNodeContribution.UpdateFee.selector);
        expected[6] = Logged(address(node), IServiceNodeContribution.UpdateReservedContributors.selector);
        expected[7] = Logged(address(node), IServiceNodeContribution.UpdateManualFinalize.selector);
        expected[8] = Logged(address(node), IServiceNodeContribution.OpenForPublicContribution.selector);
        expected[9] = Logged(address(node), IServiceNodeContribution.NewContribution.selector);
        expected[10] = Logged(address(token), IERC20.Transfer.selector);
        assertLogs(expected);
        assertBalance(alice, QUARTER, "alice");
        assertBalance(operator, QUARTER, "operator");
        assertBalance(address(node), 2 * QUARTER, "contribution contract");
        vm.assertEq(node.contributorAddresses(0).beneficiary, bob, "beneficiary");
        vm.assertEq(abi.encode(node.serviceNodeParams()), abi.encode(params), "parameters");
    }

    function test_reset_and_update_without_contribution() public {
        G1Point memory key = blsKey(1);
        BLSSignatureParams memory signature = proof(1, operator);
        asOperator();
        node.resetUpdateAndContribute(
            key,
            signature,
            nodeParams(1),
            new ReservedContributor[](0),
            true,
            bob,
            0
        );
        assertStatus(IServiceNodeContribution.Status.WaitForOperatorContrib);
    }
}
