// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Ownable2StepUpgradeable} from "@openzeppelin/contracts-upgradeable/access/Ownable2StepUpgradeable.sol";
import {IServiceNodeRewards} from "../interfaces/IServiceNodeRewards.sol";

/// @title The figures of the rewards contract that its owner may change.
/// @dev Amounts are atomic SESH (9 decimals), durations seconds.
abstract contract RewardsParameters is IServiceNodeRewards, Ownable2StepUpgradeable {
    uint256 public override stakingRequirement;
    uint256 public override maxContributors;

    /// @notice Shares of a liquidated deposit; each ratio counts against the sum of the three.
    uint256 public liquidatorRewardRatio;
    uint256 public poolShareOfLiquidationRatio;
    uint256 public recipientRatio;

    /// @notice How long an exit or liquidation signature holds after its timestamp.
    uint256 public signatureExpiry;

    /// @notice Upper bound of the nodes that may be absent from a network signature.
    uint256 public blsNonSignerThresholdMax;

    /// @notice What all wallets together may claim in one cycle.
    uint256 public override claimThreshold;
    uint256 public override claimCycle;

    function _initializeParameters(
        uint256 requirement,
        uint256 contributorsMax,
        uint256 liquidator,
        uint256 pool,
        uint256 recipient
    ) internal {
        _storeLiquidationRatios(liquidator, pool, recipient);
        stakingRequirement = requirement;
        maxContributors = contributorsMax;
        signatureExpiry = 10 minutes;
        blsNonSignerThresholdMax = 4000;
        claimThreshold = 1_000_000e9;
        claimCycle = 12 hours;
    }

    /// @notice Sets the stake that a node registered from now on must bring.
    function setStakingRequirement(uint256 newRequirement) external onlyOwner {
        stakingRequirement = _positive(newRequirement);
        emit StakingRequirementUpdated(newRequirement);
    }

    /// @notice Sets how long an exit or liquidation signature holds.
    function setSignatureExpiry(uint256 newExpiry) external onlyOwner {
        signatureExpiry = _positive(newExpiry);
        emit SignatureExpiryUpdated(newExpiry);
    }

    /// @notice Sets the upper bound of absent signers; it takes effect when the node list changes next.
    function setBLSNonSignerThresholdMax(uint256 newMax) external onlyOwner {
        blsNonSignerThresholdMax = _positive(newMax);
        emit BLSNonSignerThresholdMaxUpdated(newMax);
    }

    /// @notice Sets what all wallets together may claim in one cycle.
    function setClaimThreshold(uint256 newMax) external onlyOwner {
        claimThreshold = _positive(newMax);
        emit ClaimThresholdUpdated(newMax);
    }

    /// @notice Sets the length of a claim cycle.
    function setClaimCycle(uint256 newValue) external onlyOwner {
        claimCycle = _positive(newValue);
        emit ClaimCycleUpdated(newValue);
    }

    /// @notice Sets how a liquidated deposit is divided.
    function setLiquidationRatios(uint256 liquidator, uint256 pool, uint256 recipient) external onlyOwner {
        _storeLiquidationRatios(liquidator, pool, recipient);
        emit LiquidationRatiosUpdated(liquidator, pool, recipient);
    }

    /// @dev The network takes the loss from the operator, who may hold a quarter of the deposit: hence the limit.
    function _storeLiquidationRatios(uint256 liquidator, uint256 pool, uint256 recipient) private {
        _positive(recipient);
        if (3 * (liquidator + pool) > recipient) revert LiquidatorPenaltyTooHigh();
        liquidatorRewardRatio = liquidator;
        poolShareOfLiquidationRatio = pool;
        recipientRatio = recipient;
    }

    function _positive(uint256 value) private pure returns (uint256) {
        if (value == 0) revert PositiveNumberRequirement();
        return value;
    }
}
