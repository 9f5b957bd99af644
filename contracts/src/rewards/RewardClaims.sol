// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {RewardsParameters} from "./RewardsParameters.sol";

/// @title What the network owes each wallet, and paying it.
abstract contract RewardClaims is RewardsParameters {
    using SafeERC20 for IERC20;

    /// @dev rewards is the highest lifetime total ever proven (returned stakes included), claimed the part paid out.
    struct Recipient {
        uint256 rewards;
        uint256 claimed;
    }

    IERC20 public override designatedToken;
    mapping(address => Recipient) public override recipients;

    /// @notice Cycle of the latest claim (time / claimCycle), and what all wallets claimed in it.
    uint256 public override currentClaimCycle;
    uint256 public override currentClaimTotal;

    /// @notice Pays the caller everything that is proven and not yet claimed.
    /// @dev Not stopped by pause or start. Nothing to pay is a success with amount 0.
    function claimRewards() external override {
        Recipient storage recipient = recipients[msg.sender];
        _claim(recipient.rewards - recipient.claimed);
    }

    /// @notice Pays the caller a part of what is proven and not yet claimed.
    /// @param amount atomic SESH, 0 allowed.
    function claimRewards(uint256 amount) external override {
        _claim(amount);
    }

    function _recordRewards(address recipientAddress, uint256 lifetime) internal {
        uint256 previous = recipients[recipientAddress].rewards;
        recipients[recipientAddress].rewards = lifetime;
        emit RewardsBalanceUpdated(recipientAddress, lifetime, previous);
    }

    function _claim(uint256 amount) private {
        Recipient storage recipient = recipients[msg.sender];
        if (amount > recipient.rewards - recipient.claimed) revert MaxClaimExceeded();

        uint256 cycle = block.timestamp / claimCycle;
        if (cycle > currentClaimCycle) {
            currentClaimCycle = cycle;
            currentClaimTotal = 0;
        }
        currentClaimTotal += amount;
        if (currentClaimTotal > claimThreshold) revert ClaimThresholdExceeded();

        recipient.claimed += amount;
        emit RewardsClaimed(msg.sender, amount);
        designatedToken.safeTransfer(msg.sender, amount);
    }
}
