// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Fees} from "./ILiquidStaking.sol";
import {RedeemRequests} from "./RedeemRequests.sol";

/// @title What becomes of rewards: the fee, the keepers' pot, and the rest for the shares over RELEASE_TIME.
abstract contract LiquidRewards is RedeemRequests {
    using SafeERC20 for IERC20;

    /// @notice Divides rewards that have arrived; both shares are rounded down, in favour of the holders.
    /// @return keepersShare what the keepers' pot got, atomic SESH.
    function _earn(uint256 amount) internal returns (uint256 keepersShare) {
        Fees memory fees_ = fees();
        uint256 fee = (amount * fees_.protocol) / BASIS_POINTS;
        keepersShare = (amount * fees_.keepers) / BASIS_POINTS;
        uint256 rest = amount - fee - keepersShare;

        keepersPot += keepersShare;
        _withhold(rest);
        idle += rest;
        emit RewardsEarned(amount, fee, keepersShare);
        if (fee > 0) IERC20(asset()).safeTransfer(fees_.recipient, fee);
    }

    /// @notice Pays the caller the bounty, or what the pot has; never more than `most`.
    function _payBounty(uint256 most) internal {
        uint256 amount = Math.min(Math.min(fees().bounty, keepersPot), most);
        if (amount == 0) return;
        keepersPot -= amount;
        emit BountyPaid(msg.sender, amount);
        IERC20(asset()).safeTransfer(msg.sender, amount);
    }
}
