// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";

/// @title Swaps an old token (A) for SESH (B) at a ratio that the owner sets.
contract TokenConverter is Ownable, Pausable, ReentrancyGuard {
    using SafeERC20 for IERC20;

    IERC20 public immutable tokenA;
    IERC20 public immutable tokenB;
    uint256 public conversionRateNumerator;
    uint256 public conversionRateDenominator;

    event Conversion(address indexed user, uint256 amountA, uint256 amountB);
    event RateUpdated(uint256 numerator, uint256 denominator);
    event TokenBDeposited(uint256 amount);
    event TokenBWithdrawn(uint256 amount);

    constructor(
        address _tokenA,
        address _tokenB,
        uint256 _numerator,
        uint256 _denominator
    ) Ownable(msg.sender) {
        tokenA = IERC20(_tokenA);
        tokenB = IERC20(_tokenB);
        _setRate(_numerator, _denominator);
    }

    /// @notice Takes `_amountA` of token A from the caller and pays token B, rounded down.
    function convertTokens(uint256 _amountA) external whenNotPaused nonReentrant {
        require(_amountA > 0, "Amount must be greater than 0");
        uint256 amountB = (_amountA * conversionRateNumerator) / conversionRateDenominator;
        require(tokenB.balanceOf(address(this)) >= amountB, "Insufficient Token B in contract");

        emit Conversion(msg.sender, _amountA, amountB);
        tokenA.safeTransferFrom(msg.sender, address(this), _amountA);
        tokenB.safeTransfer(msg.sender, amountB);
    }

    /// @notice Sets the ratio B per A as a fraction.
    function updateConversionRate(uint256 _newNumerator, uint256 _newDenominator) external onlyOwner {
        _setRate(_newNumerator, _newDenominator);
        emit RateUpdated(_newNumerator, _newDenominator);
    }

    /// @notice Adds token B from the owner's wallet.
    function depositTokenB(uint256 _amount) external onlyOwner {
        emit TokenBDeposited(_amount);
        tokenB.safeTransferFrom(msg.sender, address(this), _amount);
    }

    /// @notice Returns token B to the owner.
    function withdrawTokenB(uint256 _amount) external onlyOwner {
        require(tokenB.balanceOf(address(this)) >= _amount, "Insufficient balance");
        emit TokenBWithdrawn(_amount);
        tokenB.safeTransfer(msg.sender, _amount);
    }

    function pause() external onlyOwner {
        _pause();
    }

    function unpause() external onlyOwner {
        _unpause();
    }

    function _setRate(uint256 numerator, uint256 denominator) private {
        require(numerator > 0 && denominator > 0, "Conversion rate components must be greater than 0");
        conversionRateNumerator = numerator;
        conversionRateDenominator = denominator;
    }
}
