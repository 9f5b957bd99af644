// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {LiquidSettings} from "./LiquidSettings.sol";
import {RedeemQueue, RedeemQueues} from "./RedeemQueue.sol";

/// @title The shares, what they are worth, and leaving at once from the buffer.
/// @dev totalAssets = idle + invested − unreleased. The vault's balance = idle + owed + keepersPot + what was sent by mistake.
///      Money sent to the vault counts for nothing, so nobody can move the price by sending any.
abstract contract LiquidShares is LiquidSettings, ERC4626, ERC20Permit, ReentrancyGuard {
    using RedeemQueues for RedeemQueue;

    /// @notice Seconds over which collected rewards enter the price, so that nobody can come just before and go after.
    uint256 public constant RELEASE_TIME = 7 days;

    /// @dev Virtual shares per virtual atomic SESH: what an attacker loses for each unit that a victim's deposit could.
    uint8 private constant DECIMALS_OFFSET = 3;

    /// @notice SESH that is here and belongs to the shares, atomic.
    uint256 public idle;
    /// @notice SESH that is here and belongs to settled redemptions, atomic.
    uint256 public owed;
    /// @notice SESH that is here and pays keepers, atomic.
    uint256 public keepersPot;
    /// @notice Cost of all open seats, atomic SESH.
    uint256 public invested;

    RedeemQueue internal _queue;

    /// @dev Rewards that were not released at `_releaseStart`.
    uint256 private _unreleasedThen;
    uint256 private _releaseStart;

    /// @notice Name, symbol and decimals of the share token; one more decimal for each virtual one.
    function decimals() public view override(ERC20, ERC4626) returns (uint8) {
        return super.decimals();
    }

    /// @notice What all shares are worth, atomic SESH.
    function totalAssets() public view override returns (uint256) {
        return idle + invested - unreleased();
    }

    /// @notice Rewards that are here and not in the price yet, atomic SESH; rounded up.
    function unreleased() public view returns (uint256) {
        uint256 elapsed = block.timestamp - _releaseStart;
        if (elapsed >= RELEASE_TIME) return 0;
        return Math.ceilDiv(_unreleasedThen * (RELEASE_TIME - elapsed), RELEASE_TIME);
    }

    /// @notice No deposits while paused.
    function maxDeposit(address) public view override returns (uint256) {
        return paused() ? 0 : type(uint256).max;
    }

    /// @notice No deposits while paused.
    function maxMint(address) public view override returns (uint256) {
        return paused() ? 0 : type(uint256).max;
    }

    /// @notice What can leave at once: the buffer. While others wait it is theirs already, all but a fraction of a share.
    function maxWithdraw(address owner) public view override returns (uint256) {
        return Math.min(super.maxWithdraw(owner), idle);
    }

    /// @notice The shares that can leave at once.
    function maxRedeem(address owner) public view override returns (uint256) {
        return Math.min(super.maxRedeem(owner), _convertToShares(idle, Math.Rounding.Floor));
    }

    function _decimalsOffset() internal pure override returns (uint8) {
        return DECIMALS_OFFSET;
    }

    /// @dev A deposit that would buy no share is refused; one that arrives pays those who wait first.
    function _deposit(
        address caller,
        address receiver,
        uint256 assets,
        uint256 shares
    ) internal override nonReentrant {
        if (shares == 0 || assets == 0) revert TooFewAssets(assets);
        super._deposit(caller, receiver, assets, shares);
        idle += assets;
        _settle();
    }

    function _withdraw(
        address caller,
        address receiver,
        address owner,
        uint256 assets,
        uint256 shares
    ) internal override nonReentrant {
        idle -= assets;
        super._withdraw(caller, receiver, owner, assets, shares);
    }

    /// @notice Gives what is idle to those who wait, first come first served, all at the price of this moment.
    function _settle() internal {
        uint256 shares = _queue.pending();
        if (shares == 0 || idle == 0) return;
        uint256 assets = _convertToAssets(shares, Math.Rounding.Floor);
        if (assets > idle) {
            shares = _convertToShares(idle, Math.Rounding.Floor);
            assets = _convertToAssets(shares, Math.Rounding.Floor);
        }
        if (shares == 0) return;

        idle -= assets;
        owed += assets;
        _queue.settle(shares, assets);
        _burn(address(this), shares);
        emit RedeemSettled(shares, assets);
    }

    /// @notice Adds to the rewards that wait for their release; all of them are released anew over RELEASE_TIME.
    function _withhold(uint256 rewards) internal {
        _unreleasedThen = unreleased() + rewards;
        _releaseStart = block.timestamp;
    }

    /// @notice Lets a loss be borne by unreleased rewards first; what exceeds them has lowered the price already.
    function _absorb(uint256 loss) internal {
        uint256 left = unreleased();
        _unreleasedThen = left - Math.min(loss, left);
        _releaseStart = block.timestamp;
    }
}
