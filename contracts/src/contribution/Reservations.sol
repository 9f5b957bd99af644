// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IServiceNodeContribution, ReservedContributor} from "../interfaces/IServiceNodeContribution.sol";
import {NonZero} from "../libraries/NonZero.sol";

/// @title Seats kept for named wallets, and the smallest amount that may be contributed.
abstract contract Reservations is IServiceNodeContribution {
    /// @dev received: the wallet has taken its seat.
    struct ReservedContribution {
        uint256 amount;
        bool received;
    }

    /// @dev The operator brings at least requirement / 4.
    uint256 private constant MIN_OPERATOR_DIVISOR = 4;

    address public immutable override operator;

    /// @notice Figures of the rewards contract at creation; amounts in atomic SESH.
    uint256 public immutable override stakingRequirement;
    uint256 public immutable maxContributors;

    mapping(address stakerAddr => ReservedContribution) public override reservedContributions;
    address[] public reservedContributionsAddresses;

    constructor(address operator_, uint256 requirement, uint256 contributorsMax) {
        operator = operator_;
        stakingRequirement = requirement;
        maxContributors = NonZero.number(contributorsMax);
    }

    /// @return addrs wallets with a reservation, operator first.
    /// @return contribs reserved amounts, atomic SESH.
    /// @return received whether each has contributed.
    function getReserved()
        external
        view
        returns (address[] memory addrs, uint256[] memory contribs, bool[] memory received)
    {
        addrs = reservedContributionsAddresses;
        contribs = new uint256[](addrs.length);
        received = new bool[](addrs.length);
        for (uint256 i = 0; i < addrs.length; ++i) {
            ReservedContribution storage reservation = reservedContributions[addrs[i]];
            (contribs[i], received[i]) = (reservation.amount, reservation.received);
        }
    }

    /// @return result reservations not yet received, atomic SESH.
    function totalReservedContribution() public view override returns (uint256 result) {
        (result, ) = _outstandingReservations();
    }

    /// @return result a quarter of the requirement, rounded up.
    function minimumOperatorContribution(uint256 _stakingRequirement) public pure returns (uint256 result) {
        result = calcMinimumContribution(_stakingRequirement, 0, 1);
    }

    /// @notice The smallest amount that lets the free seats fill the rest.
    /// @param contributionRemaining atomic SESH not contributed or reserved; 0 panics.
    /// @param numContributors seats taken or reserved; 0 asks for the operator's minimum.
    /// @param maxNumContributors all seats.
    /// @return result atomic SESH, rounded up.
    function calcMinimumContribution(
        uint256 contributionRemaining,
        uint256 numContributors,
        uint256 maxNumContributors
    ) public pure returns (uint256 result) {
        if (maxNumContributors <= numContributors) {
            revert CalcMinContributionGivenBadContribArgs(numContributors, maxNumContributors);
        }
        uint256 divisor = numContributors == 0 ? MIN_OPERATOR_DIVISOR : maxNumContributors - numContributors;
        result = (contributionRemaining - 1) / divisor + 1;
    }

    /// @notice Replaces all reservations. Each leaves the seats after it able to fill the rest.
    function _replaceReservations(ReservedContributor[] memory reserved) internal {
        _deleteReservations();
        if (reserved.length > maxContributors) {
            revert TooManyReservedContributors(reserved.length, maxContributors);
        }

        uint256 remaining = stakingRequirement;
        for (uint256 i = 0; i < reserved.length; ++i) {
            (address addr, uint256 amount) = (reserved[i].addr, reserved[i].amount);
            if (i == 0 && addr != operator) revert FirstReservedContributorMustBeOperator(i, operator);
            if (addr == address(0)) revert ReservedContributorHasZeroAddress(i);
            if (reservedContributions[addr].amount != 0) revert DuplicateAddressInReservedContributor(i);

            uint256 min = calcMinimumContribution(remaining, i, maxContributors);
            if (amount < min) revert ReservedContributionBelowMinAmount(i, amount, min);
            if (amount > remaining)
                revert ReservedContributionExceedsStakingRequirement(i, amount, remaining);

            remaining -= amount;
            reservedContributions[addr].amount = amount;
            reservedContributionsAddresses.push(addr);
        }
        emit UpdateReservedContributors(reserved);
    }

    /// @return amount reservations not yet received, atomic SESH.
    /// @return count how many they are.
    function _outstandingReservations() internal view returns (uint256 amount, uint256 count) {
        uint256 length = reservedContributionsAddresses.length;
        for (uint256 i = 0; i < length; ++i) {
            ReservedContribution storage reservation = reservedContributions[
                reservedContributionsAddresses[i]
            ];
            if (reservation.received) continue;
            amount += reservation.amount;
            count++;
        }
    }

    function _deleteReservations() private {
        uint256 length = reservedContributionsAddresses.length;
        for (uint256 i = 0; i < length; ++i) delete reservedContributions[reservedContributionsAddresses[i]];
        delete reservedContributionsAddresses;
    }
}
