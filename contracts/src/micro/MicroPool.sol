// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {IServiceNodeRewards} from "../interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../libraries/Bls.sol";
import {NetworkClaims} from "../seats/NetworkClaims.sol";
import {SeatHolder, SeatStage} from "../seats/SeatHolder.sol";
import {PoolTerms} from "./IMicroPool.sol";
import {PoolShares} from "./PoolShares.sol";

/// @title Gathers one seat of one node from any number of people, and divides everything that comes back.
/// @notice Until the seat is taken everybody may leave with what they put in. From then on the position can be handed on,
///         and rewards and the returned stake are claimed by it. Nobody administers a pool.
/// @dev Cloned by MicroPools. ReentrancyGuard needs no initialiser: 0 counts as not entered.
contract MicroPool is PoolShares, SeatHolder, ReentrancyGuard {
    using NetworkClaims for IServiceNodeRewards;
    using SafeERC20 for IERC20;

    /// @notice The least that one joins with, unless less than that is open. 1 SESH.
    uint256 public constant MINIMUM = 1e9;

    /// @dev Each call keeps a 64th of the gas it has. Below the taking of a seat are at most seven, proxies included, so
    ///      whatever ran out of gas in one of them leaves less than this part of what there was.
    uint256 private constant GAS_OF_NO_SHORTAGE = 8;

    address public organiser;
    /// @notice When the seat was taken, Unix seconds; 0 before.
    uint256 public takenAt;
    /// @notice SESH that is here and divided, atomic: the members' claims.
    uint256 public held;

    PoolTerms private _terms;

    modifier whenTaken() {
        if (takenAt == 0) revert SeatNotTaken();
        _;
    }

    modifier whenNotTaken() {
        if (takenAt != 0) revert SeatAlreadyTaken();
        _;
    }

    constructor(IServiceNodeRewards rewards) SeatHolder(rewards) {
        _disableInitializers();
    }

    /// @notice Sets up a clone, once; MicroPools checks the terms and does it in the creating transaction.
    function initialize(address organiser_, PoolTerms calldata terms_) external initializer {
        __ERC20_init(terms_.name, "SEAT");
        organiser = organiser_;
        _terms = terms_;
    }

    function terms() external view returns (PoolTerms memory) {
        return _terms;
    }

    /// @notice What is still to be gathered, atomic SESH.
    function open() public view returns (uint256) {
        return _terms.target - totalSupply();
    }

    /// @notice Puts SESH in, allowance needed; whoever fills the pool takes the seat for all, if the node lets it.
    /// @param amount atomic SESH, at least MINIMUM or all that is open.
    function join(uint256 amount) external nonReentrant whenNotTaken {
        if (block.timestamp > _terms.deadline) revert DeadlinePassed(_terms.deadline);
        uint256 rest = open();
        if (amount > rest) revert MoreThanOpen(amount, rest);
        if (amount == 0 || amount < Math.min(MINIMUM, rest)) revert BelowMinimum(amount, MINIMUM);

        SESH.safeTransferFrom(msg.sender, address(this), amount); // first: no share is ever there unpaid
        _mint(msg.sender, amount);
        emit Joined(msg.sender, amount);
        if (amount == rest) _tryToTakeSeat();
    }

    /// @notice Takes SESH back out, before the seat is taken or after the deadline of a pool that never took it.
    function takeBack(uint256 amount) external nonReentrant whenNotTaken {
        _burn(msg.sender, amount);
        emit TakenBack(msg.sender, amount);
        SESH.safeTransfer(msg.sender, amount);
    }

    /// @notice Takes the seat of a full pool; for everybody, in case the last member's transaction could not.
    function takeSeat() external whenNotTaken {
        if (block.timestamp > _terms.deadline) revert DeadlinePassed(_terms.deadline);
        if (open() > 0) revert NotFull(totalSupply(), _terms.target);

        takenAt = block.timestamp;
        emit SeatTaken(address(_terms.contribution), _terms.target);
        _contribute(_terms.contribution, _terms.target, address(this));
    }

    /// @notice Takes the contribution back from a node that does not run by the deadline. Everybody may.
    function giveSeatBack() external nonReentrant whenTaken {
        if (block.timestamp <= _terms.deadline) revert DeadlineNotPassed(_terms.deadline);
        if (stage() != SeatStage.Filling) revert NodeAlreadyStarted();
        contribution.withdrawContribution();
        emit SeatGivenBack(_takeIn());
    }

    /// @notice Asks the network to release the node: a member alone after the term, more than half of the shares before.
    /// @dev The network's own rule comes on top: below a quarter of the node, not in its first 30 days.
    function requestExit() external nonReentrant whenTaken {
        if (balanceOf(msg.sender) == 0) revert NotMember(msg.sender);
        uint256 needed = totalSupply() / 2 + 1;
        uint256 termEnd = takenAt + _terms.term;
        if (block.timestamp < termEnd && sharesWishing < needed) {
            revert LeaveTooEarly(sharesWishing, needed, termEnd);
        }
        if (stage() != SeatStage.Running) revert NodeNotRunning();
        emit ExitRequested(msg.sender, nodeId());
        _initiateExit();
    }

    /// @notice Brings in what the network owes the pool, and divides it. Everybody may.
    /// @param lifetime total that the network signed for the pool, atomic SESH; with one that is proven already the
    ///        signature is not looked at, and what is claimable or lies here is divided.
    /// @param ids nodes that did not sign.
    /// @return amount atomic SESH that was divided.
    function collect(
        uint256 lifetime,
        BLSSignatureParams memory signature,
        uint64[] memory ids
    ) external nonReentrant whenTaken returns (uint256 amount) {
        rewardsContract.prove(lifetime, signature, ids);
        rewardsContract.claimAvailable();
        amount = _takeIn();
        if (amount == 0) revert NothingToCollect();
        emit Collected(amount);
    }

    /// @notice Pays the caller what their position has earned, the returned stake included.
    /// @return amount atomic SESH.
    function claim(address receiver) external nonReentrant returns (uint256 amount) {
        amount = _takeClaimable(msg.sender);
        if (amount == 0) revert NothingToClaim();
        held -= amount;
        emit Claimed(msg.sender, receiver, amount);
        SESH.safeTransfer(receiver, amount);
    }

    /// @dev A refusal of the node must not keep the last member out, and too little gas is none: it comes with no reason
    ///      or with any, so the gas that is left tells. A wallet that estimates gas would stop at what refuses.
    function _tryToTakeSeat() private {
        uint256 before = gasleft();
        try this.takeSeat() {} catch (bytes memory reason) {
            if (gasleft() < before / GAS_OF_NO_SHORTAGE) revert SeatNeedsMoreGas();
            emit SeatRefused(reason);
        }
    }

    /// @notice Divides all SESH here that is not divided yet, wherever it came from.
    function _takeIn() private returns (uint256 amount) {
        amount = SESH.balanceOf(address(this)) - held;
        if (amount == 0) return 0;
        held += amount;
        _divide(amount);
    }
}
