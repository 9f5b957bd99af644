// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {AccessControlUpgradeable} from "@openzeppelin/contracts-upgradeable/access/AccessControlUpgradeable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @title What registering, renewing and handing over a name costs, in one ERC-20 token.
abstract contract NameFees is AccessControlUpgradeable {
    using SafeERC20 for IERC20;

    /// @notice Token of every fee; unset until the first setPaymentToken.
    IERC20 public paymentToken;
    /// @notice Units of the payment token for a registration or a renewal.
    uint256 public registrationFee;
    /// @notice Units of the payment token for a transfer, whoever asks for it.
    uint256 public transferFee;

    event PaymentTokenSet(address indexed token);
    event FeesSet(uint256 registrationFee, uint256 transferFee);
    event FeesWithdrawn(address indexed to, uint256 amount);

    error InvalidFee();
    error InvalidTokenAddress();
    error InsufficientPayment();
    error TransferFailed();

    /// @notice Changes the token of the fees. What was collected in another one waits until that one is set back.
    function setPaymentToken(address token) external onlyRole(DEFAULT_ADMIN_ROLE) {
        if (token == address(0)) revert InvalidTokenAddress();
        paymentToken = IERC20(token);
        emit PaymentTokenSet(token);
    }

    /// @notice Sets both fees; at least one must be positive.
    function setFees(uint256 registration, uint256 transfer) external onlyRole(DEFAULT_ADMIN_ROLE) {
        if (registration == 0 && transfer == 0) revert InvalidFee();
        registrationFee = registration;
        transferFee = transfer;
        emit FeesSet(registration, transfer);
    }

    /// @notice Pays everything collected in the present token out.
    function withdrawFees(address to) external onlyRole(DEFAULT_ADMIN_ROLE) {
        uint256 amount = paymentToken.balanceOf(address(this));
        if (amount == 0) revert InsufficientPayment();
        emit FeesWithdrawn(to, amount);
        paymentToken.safeTransfer(to, amount);
    }

    function _charge(address payer, uint256 fee) internal {
        if (fee == 0) return;
        if (address(paymentToken) == address(0)) revert InvalidTokenAddress();
        paymentToken.safeTransferFrom(payer, address(this), fee);
    }
}
