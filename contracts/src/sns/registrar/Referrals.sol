// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {RegistrarTerms} from "./RegistrarTerms.sol";

/// @title What the registrar earned, and the part of it that belongs to referrers until they fetch it.
abstract contract Referrals is RegistrarTerms {
    using SafeERC20 for IERC20;

    /// @notice The token of all payments.
    IERC20 public immutable token;

    /// @notice Atomic SESH that waits for a referrer.
    mapping(address referrer => uint256) public referralOwed;
    /// @notice Sum of all that waits for referrers.
    uint256 public totalReferralOwed;

    event ReferralAccrued(address indexed referrer, address indexed payer, uint256 amount);
    event ReferralClaimed(address indexed referrer, uint256 amount);
    event TreasuryWithdrawn(address indexed to, uint256 amount);

    error NothingToClaim();
    error SelfReferral();

    /// @notice Pays the caller what its referrals brought.
    function claimReferral() external {
        uint256 amount = referralOwed[msg.sender];
        if (amount == 0) revert NothingToClaim();
        referralOwed[msg.sender] = 0;
        totalReferralOwed -= amount;
        emit ReferralClaimed(msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    /// @notice Pays the owner's earnings out; what referrers are owed stays.
    function withdraw(address to) external onlyOwner {
        uint256 amount = token.balanceOf(address(this)) - totalReferralOwed;
        if (amount == 0) revert NothingToClaim();
        emit TreasuryWithdrawn(to, amount);
        token.safeTransfer(to, amount);
    }

    function _accrueReferral(address referrer, uint256 earned) internal {
        uint256 amount = (earned * referralBps) / 10_000;
        if (referrer == address(0) || amount == 0) return;
        referralOwed[referrer] += amount;
        totalReferralOwed += amount;
        emit ReferralAccrued(referrer, msg.sender, amount);
    }
}
