// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {G1Point} from "../libraries/G1.sol";
import {ServiceNodeParams} from "./IServiceNodeRewards.sol";

/// @dev A seat kept for a wallet: it must contribute at least this amount, and nobody else may take it.
struct ReservedContributor {
    address addr;
    uint256 amount;
}

/// @title Events and errors of a contribution contract, and the part of it that other contracts call.
interface IServiceNodeContribution {
    enum Status {
        WaitForOperatorContrib,
        OpenForPublicContrib,
        WaitForFinalized,
        Finalized
    }

    event OpenForPublicContribution();
    event NewContribution(address indexed contributor, address beneficiary, uint256 amount);
    event WithdrawContribution(address indexed contributor, uint256 amount);
    event Filled();
    event Finalized();
    event Reset();
    event UpdateStakerBeneficiary(address indexed staker, address newBeneficiary);
    event UpdateManualFinalize(bool newValue);
    event UpdateFee(uint16 newFee);
    event UpdatePubkeys(G1Point newBLSPubkey, uint256 newEd25519Pubkey);
    event UpdateReservedContributors(ReservedContributor[] newReservedContributors);

    error BeneficiaryUpdatingDisabledNodeIsNotOpen(uint256 ed25519Pubkey);
    error CalcMinContributionGivenBadContribArgs(uint256 numContributors, uint256 maxNumContributors);
    error ContributeFundsNotPossible(Status status);
    error ContributionBelowMinAmount(uint256 contributed, uint256 min);
    error ContributionBelowReservedAmount(uint256 contributed, uint256 reserved);
    error ContributionExceedsStakingRequirement(
        uint256 totalContributed,
        uint256 totalReserved,
        uint256 stakingRequirement
    );
    error DuplicateAddressInReservedContributor(uint256 index);
    error FeeExceedsPossibleValue(uint16 fee, uint16 max);
    error FinalizeNotPossible(Status status);
    error FirstContributionMustBeOperator(address contributor, address operator);
    error FirstReservedContributorMustBeOperator(uint256 index, address operator);
    error MaxContributorsExceeded(uint256 maxContributors);
    error NonContributorUpdatedBeneficiary(address nonContributorAddr);
    error OnlyOperatorIsAuthorised(address addr, address operator);
    error RequireWaitForOperatorContribStatus(Status status);
    error RescueBalanceIsEmpty(address token);
    error RescueNotPossible(Status status);
    error ReservedContributionBelowMinAmount(uint256 index, uint256 contributed, uint256 min);
    error ReservedContributionExceedsStakingRequirement(
        uint256 index,
        uint256 contributed,
        uint256 remaining
    );
    error ReservedContributorHasZeroAddress(uint256 index);
    error RewardsContractMaxContributorsChanged(uint256 oldMax, uint256 newMax);
    error TooManyReservedContributors(uint256 length, uint256 max);
    error WithdrawTooEarly(uint256 contribTime, uint256 blockTime, uint256 delayRequired);

    /// @dev Declared by the deployed interface and never raised: the error about contributors stands for both.
    error RewardsContractStakingRequirementChanged(uint256 oldRequirement, uint256 newRequirement);

    function contributeFunds(uint256 amount, address beneficiary) external;

    function updateBeneficiary(address newBeneficiary) external;

    function withdrawContribution() external;

    function status() external view returns (Status);

    function operator() external view returns (address);

    function serviceNodeParams() external view returns (ServiceNodeParams memory);

    function stakingRequirement() external view returns (uint256);

    function contributions(address stakerAddr) external view returns (uint256 amount);

    function reservedContributions(address stakerAddr) external view returns (uint256 amount, bool received);

    function totalContribution() external view returns (uint256 result);

    function totalReservedContribution() external view returns (uint256 result);

    function minimumContribution() external view returns (uint256 result);
}
