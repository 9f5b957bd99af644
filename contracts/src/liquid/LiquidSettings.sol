// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {Fees, ILiquidStaking, Limits, Powers} from "./ILiquidStaking.sol";

/// @title Who may decide what about the vault: all powers are here, and none of them moves anybody's SESH.
abstract contract LiquidSettings is ILiquidStaking, AccessControl, Pausable {
    /// @notice Stops deposits and investments; nothing that lets people leave.
    bytes32 public constant GUARDIAN_ROLE = keccak256("GUARDIAN_ROLE");
    /// @notice Tells how reliable operators are.
    bytes32 public constant SCORER_ROLE = keccak256("SCORER_ROLE");

    /// @notice Hard caps, for good; basis points of rewards, and atomic SESH per keeper action.
    uint16 public constant MAX_PROTOCOL_FEE = 1000;
    uint16 public constant MAX_KEEPERS_SHARE = 100;
    uint256 public constant MAX_BOUNTY = 10e9;

    /// @notice Shortest delay of the timelock that administers the vault.
    uint256 public constant MIN_TIMELOCK_DELAY = 2 days;

    uint16 internal constant BASIS_POINTS = 10000;

    Limits private _limits;
    Fees private _fees;

    /// @notice Reliability of each operator, 0 (unknown) … 10000.
    mapping(address operator => uint16) public scoreOf;

    constructor(Powers memory powers, Limits memory limits_, Fees memory fees_) {
        uint256 delay = powers.timelock.getMinDelay();
        if (delay < MIN_TIMELOCK_DELAY) revert TimelockTooShort(delay, MIN_TIMELOCK_DELAY);
        _grantRole(DEFAULT_ADMIN_ROLE, address(powers.timelock));
        _grantRole(GUARDIAN_ROLE, powers.guardian);
        _grantRole(SCORER_ROLE, powers.scorer);
        _storeLimits(limits_);
        _storeFees(fees_);
    }

    function limits() public view returns (Limits memory) {
        return _limits;
    }

    function fees() public view returns (Fees memory) {
        return _fees;
    }

    /// @notice Changes where the strategy may invest. Seats that are held stay as they are.
    function setLimits(Limits memory limits_) external onlyRole(DEFAULT_ADMIN_ROLE) {
        _storeLimits(limits_);
    }

    /// @notice Changes what is kept of rewards that are collected from now on.
    function setFees(Fees memory fees_) external onlyRole(DEFAULT_ADMIN_ROLE) {
        _storeFees(fees_);
    }

    /// @notice Scores an operator. Below the floor nothing more is invested, and anybody may ask for its seats back.
    function setScore(address operator, uint16 score) external onlyRole(SCORER_ROLE) {
        _requireAtMost(score, BASIS_POINTS);
        scoreOf[operator] = score;
        emit ScoreChanged(operator, score);
    }

    /// @notice Stops deposits and investments. Redemptions, claims, exits and collections go on.
    function pause() external onlyRole(GUARDIAN_ROLE) {
        _pause();
    }

    /// @notice Lets deposits and investments go on.
    function unpause() external onlyRole(GUARDIAN_ROLE) {
        _unpause();
    }

    function _isBelowFloor(address operator) internal view returns (bool) {
        return scoreOf[operator] < _limits.scoreMin;
    }

    function _storeLimits(Limits memory limits_) private {
        _requireAtMost(limits_.feeMax, BASIS_POINTS);
        _requireAtMost(limits_.scoreMin, BASIS_POINTS);
        if (limits_.scoreMin == 0) revert BelowFloor(0, 1);
        _requireAtMost(limits_.bufferTarget, BASIS_POINTS);
        _limits = limits_;
        emit LimitsChanged(limits_);
    }

    function _storeFees(Fees memory fees_) private {
        _requireAtMost(fees_.protocol, MAX_PROTOCOL_FEE);
        _requireAtMost(fees_.keepers, MAX_KEEPERS_SHARE);
        _requireAtMost(fees_.bounty, MAX_BOUNTY);
        if (fees_.recipient == address(0)) revert ZeroAddress();
        _fees = fees_;
        emit FeesChanged(fees_);
    }

    function _requireAtMost(uint256 value, uint256 cap) private pure {
        if (value > cap) revert AboveCap(value, cap);
    }
}
