// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IServiceNodeContribution, ReservedContributor} from "../src/interfaces/IServiceNodeContribution.sol";
import {IServiceNodeRewards, ServiceNodeParams} from "../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../src/libraries/Bls.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {ContributionTest} from "./support/ContributionTest.sol";
import {Logged} from "./support/TestBase.sol";

/// @title Everything of a contribution contract but contributeFunds.
contract ServiceNodeContributionTest is ContributionTest {
    function withdraw(address account) private {
        vm.prank(account);
        node.withdrawContribution();
    }

    function asOperator() private {
        vm.prank(operator);
    }

    // Who may do what, and when.

    function test_error_only_the_operator() public {
        G1Point memory key;
        BLSSignatureParams memory signature;
        ServiceNodeParams memory params;
        ReservedContributor[] memory reserved = new ReservedContributor[](11);
        bytes[8] memory calls = [
            abi.encodeCall(node.finalize, ()),
            abi.encodeCall(node.reset, ()),
            abi.encodeCall(node.updateFee, (10001)),
            abi.encodeCall(node.updateManualFinalize, (true)),
            abi.encodeCall(node.updateReservedContributors, (reserved)),
            abi.encodeCall(node.updatePubkeys, (key, signature, 0, 0, 0)),
            abi.encodeCall(node.rescueERC20, (address(token))),
            abi.encodeCall(node.resetUpdateAndContribute, (key, signature, params, reserved, true, alice, 1))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(alice);
            (bool success, bytes memory answer) = address(node).call(calls[i]);
            vm.assertFalse(success, "a stranger succeeded");
            vm.assertEq(
                answer,
                abi.encodeWithSelector(
                    IServiceNodeContribution.OnlyOperatorIsAuthorised.selector,
                    alice,
                    operator
                ),
                "answer"
            );
        }
    }

    function test_error_terms_are_frozen_once_the_operator_contributed() public {
        contribute(operator, QUARTER);
        G1Point memory key;
        BLSSignatureParams memory signature;
        bytes[3] memory calls = [
            abi.encodeCall(node.updateFee, (10001)),
            abi.encodeCall(node.updateReservedContributors, (new ReservedContributor[](11))),
            abi.encodeCall(node.updatePubkeys, (key, signature, 0, 0, 0))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            asOperator();
            (, bytes memory answer) = address(node).call(calls[i]);
            vm.assertEq(
                answer,
                abi.encodeWithSelector(
                    IServiceNodeContribution.RequireWaitForOperatorContribStatus.selector,
                    1
                ),
                "answer"
            );
        }
    }

    // Terms.

    function testFuzz_error_fee_above_all(uint16 fee) public {
        fee = uint16(bound(fee, 10001, type(uint16).max));
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeContribution.FeeExceedsPossibleValue.selector, fee, 10000)
        );
        asOperator();
        node.updateFee(fee);
    }

    function testFuzz_updates_the_fee(uint16 fee) public {
        fee = uint16(bound(fee, 0, 10000));
        vm.expectEmit(address(node));
        emit IServiceNodeContribution.UpdateFee(fee);
        asOperator();
        node.updateFee(fee);
        vm.assertEq(node.serviceNodeParams().fee, fee, "fee");
    }

    function test_error_new_keys_are_proven_for_another_wallet() public {
        BLSSignatureParams memory signature = proof(2, alice);
        G1Point memory key = blsKey(2);
        vm.expectRevert(IServiceNodeRewards.InvalidBLSProofOfPossession.selector);
        asOperator();
        node.updatePubkeys(key, signature, ed25519Key(2), 8, 9);
    }

    function test_updates_the_keys_and_keeps_the_fee() public {
        BLSSignatureParams memory signature = proof(2, operator);
        G1Point memory key = blsKey(2);
        vm.expectEmit(address(node));
        emit IServiceNodeContribution.UpdatePubkeys(key, ed25519Key(2));
        asOperator();
        node.updatePubkeys(key, signature, ed25519Key(2), 8, 9);

        (uint256 x, uint256 y) = node.blsPubkey();
        assertSameKey(G1Point(x, y), key, "key");
        vm.assertEq(abi.encode(node.blsSignature()), abi.encode(signature), "proof");
        vm.assertEq(
            abi.encode(node.serviceNodeParams()),
            abi.encode(ServiceNodeParams(ed25519Key(2), 8, 9, FEE)),
            "parameters"
        );
    }

    // Reservations.

    function expectReservationError(uint256[] memory amounts, bytes memory revertData) private {
        ReservedContributor[] memory reserved = seats(amounts);
        vm.expectRevert(revertData);
        useReservations(reserved);
    }

    function test_error_more_reservations_than_seats() public {
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeContribution.TooManyReservedContributors.selector, 11, 10)
        );
        useReservations(new ReservedContributor[](11));
    }

    function test_error_first_reservation_is_not_the_operators() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeContribution.FirstReservedContributorMustBeOperator.selector,
                0,
                operator
            )
        );
        useReservations(new ReservedContributor[](1));
    }

    function test_error_reservation_for_nobody() public {
        ReservedContributor[] memory reserved = seats(pair(QUARTER, 0));
        reserved[1].addr = address(0);
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeContribution.ReservedContributorHasZeroAddress.selector, 1)
        );
        useReservations(reserved);
    }

    function test_error_reservation_twice_for_one_wallet() public {
        ReservedContributor[] memory reserved = seats(triple(QUARTER, QUARTER, 0));
        reserved[2].addr = alice;
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeContribution.DuplicateAddressInReservedContributor.selector, 2)
        );
        useReservations(reserved);
    }

    function testFuzz_error_operators_reservation_below_a_quarter(uint256 amount) public {
        amount = bound(amount, 0, QUARTER - 1);
        expectReservationError(
            pair(amount, 0),
            abi.encodeWithSelector(
                IServiceNodeContribution.ReservedContributionBelowMinAmount.selector,
                0,
                amount,
                QUARTER
            )
        );
    }

    function testFuzz_error_later_reservation_below_its_minimum(uint256 first, uint256 amount) public {
        first = bound(first, QUARTER, REQUIREMENT - 1);
        uint256 min = (REQUIREMENT - first + 8) / 9;
        amount = bound(amount, 0, min - 1);
        expectReservationError(
            pair(first, amount),
            abi.encodeWithSelector(
                IServiceNodeContribution.ReservedContributionBelowMinAmount.selector,
                1,
                amount,
                min
            )
        );
    }

    function testFuzz_error_reservation_above_the_rest(uint256 first, uint256 amount) public {
        first = bound(first, QUARTER, REQUIREMENT - 1);
        amount = bound(amount, REQUIREMENT - first + 1, type(uint256).max);
        expectReservationError(
            pair(first, amount),
            abi.encodeWithSelector(
                IServiceNodeContribution.ReservedContributionExceedsStakingRequirement.selector,
                1,
                amount,
                REQUIREMENT - first
            )
        );
    }

    function test_error_reservation_after_everything_is_reserved() public {
        expectReservationError(pair(REQUIREMENT, 1), arithmeticPanic());
    }

    function test_reservations_replace_the_old_ones() public {
        useReservations(seats(triple(QUARTER, QUARTER, QUARTER)));
        ReservedContributor[] memory reserved = seats(pair(2 * QUARTER, QUARTER));
        vm.expectEmit(address(node));
        emit IServiceNodeContribution.UpdateReservedContributors(reserved);
        useReservations(reserved);

        (address[] memory addrs, uint256[] memory amounts, bool[] memory received) = node.getReserved();
        vm.assertEq(abi.encode(addrs), abi.encode(addresses(operator, alice)), "reserved for");
        vm.assertEq(abi.encode(amounts), abi.encode(pair(2 * QUARTER, QUARTER)), "amounts");
        vm.assertFalse(received[0] || received[1], "received");
        (uint256 amount, ) = node.reservedContributions(bob);
        vm.assertEq(amount, 0, "an old one");
        vm.assertEq(node.reservedContributionsAddresses(1), alice, "second");

        useReservations(new ReservedContributor[](0));
        vm.assertEq(node.totalReservedContribution(), 0, "none");
    }

    // Minimum contribution.

    function testFuzz_error_minimum_without_a_free_seat(
        uint256 remaining,
        uint256 count,
        uint256 max
    ) public {
        max = bound(max, 0, count);
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeContribution.CalcMinContributionGivenBadContribArgs.selector,
                count,
                max
            )
        );
        node.calcMinimumContribution(remaining, count, max);
    }

    function testFuzz_error_minimum_of_nothing(uint256 count) public {
        count = bound(count, 0, type(uint256).max - 1);
        vm.expectRevert(arithmeticPanic());
        node.calcMinimumContribution(0, count, count + 1);
    }

    /// @dev The free seats, each with the minimum, fill the rest; with one unit less they would not.
    function testFuzz_minimum_lets_the_free_seats_fill_the_rest(
        uint256 remaining,
        uint256 count,
        uint256 max
    ) public view {
        remaining = bound(remaining, 1, 1e36);
        max = bound(max, 1, 1000);
        count = bound(count, 0, max - 1);
        uint256 free = count == 0 ? 4 : max - count;
        uint256 min = node.calcMinimumContribution(remaining, count, max);
        vm.assertTrue(min * free >= remaining, "enough");
        vm.assertTrue((min - 1) * free < remaining, "the smallest");
    }

    function testFuzz_operators_minimum_is_a_quarter(uint256 requirement) public view {
        requirement = bound(requirement, 1, 1e36);
        vm.assertEq(node.minimumOperatorContribution(requirement), (requirement + 3) / 4, "minimum");
    }

    // Finalising.

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

    // Withdrawing.

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

    // Starting over.

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
        withdraw(operator);
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

    // Beneficiaries.

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

    // Rescue.

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

    function test_plain_getters_equal_their_named_siblings() public {
        contribute(operator, QUARTER, bob);
        (uint256 s0, uint256 s1, uint256 s2, uint256 s3) = node._blsSignature();
        vm.assertEq(abi.encode(s0, s1, s2, s3), abi.encode(node.blsSignature()), "proof");
        (uint256 key, uint256 first, uint256 second, uint16 fee) = node._serviceNodeParams();
        vm.assertEq(abi.encode(key, first, second, fee), abi.encode(node.serviceNodeParams()), "params");
        (address addr, address beneficiary) = node._contributorAddresses(0);
        vm.assertEq(abi.encode(addr, beneficiary), abi.encode(node.contributorAddresses(0)), "contributor");
    }
}
