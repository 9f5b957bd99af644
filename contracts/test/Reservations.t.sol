// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IServiceNodeContribution, ReservedContributor} from "../src/interfaces/IServiceNodeContribution.sol";
import {ContributionTest} from "./support/ContributionTest.sol";

/// @title updateReservedContributors, and the minimum contribution.
contract ReservationsTest is ContributionTest {
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

    function test_error_reservation_one_above_the_rest() public {
        expectReservationError(
            pair(QUARTER, 3 * QUARTER + 1),
            abi.encodeWithSelector(
                IServiceNodeContribution.ReservedContributionExceedsStakingRequirement.selector,
                1,
                3 * QUARTER + 1,
                3 * QUARTER
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
}
