// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {IServiceNodeContribution} from "../interfaces/IServiceNodeContribution.sol";
import {IServiceNodeContributionFactory} from "../interfaces/IServiceNodeContributionFactory.sol";
import {IServiceNodeRewards} from "../interfaces/IServiceNodeRewards.sol";
import {SeatStage} from "../seats/SeatHolder.sol";
import {Limits, SeatRecord} from "./ILiquidStaking.sol";
import {LiquidRewards} from "./LiquidRewards.sol";
import {Seat} from "./Seat.sol";

/// @title Where the money works: opening seats within the limits, asking for them back, taking back what they return.
/// @dev Each seat is a contract of its own, so that what the network proves for it is exactly its returned stake.
///      Everybody may call; the vault decides amounts, and whether a seat may leave.
abstract contract LiquidSeats is LiquidRewards {
    using EnumerableSet for EnumerableSet.AddressSet;
    using SafeERC20 for IERC20;

    /// @notice After this time in a node that does not start, the seat may be given up.
    uint256 public constant FILL_PATIENCE = 7 days;
    /// @notice After this time without anything proven for a seat whose node is gone, the seat counts as lost.
    uint256 public constant LOST_AFTER = 90 days;

    IServiceNodeRewards public immutable rewardsContract;
    IServiceNodeContributionFactory public immutable contributionFactory;
    address private immutable _seatCode;

    /// @notice The open seat in a contribution contract; zero if none.
    mapping(IServiceNodeContribution contribution => address) public seatIn;
    /// @notice Cost of the open seats in nodes of an operator, atomic SESH.
    mapping(address operator => uint256) public investedWith;
    /// @notice Cost of the open seats that are on their way back, atomic SESH.
    uint256 public leaving;

    mapping(address seat => SeatRecord) private _records;
    EnumerableSet.AddressSet private _openSeats;

    constructor(IServiceNodeRewards rewards, IServiceNodeContributionFactory factory) {
        rewardsContract = rewards;
        contributionFactory = factory;
        _seatCode = address(new Seat(rewards));
    }

    /// @notice All seats that are not closed.
    function openSeats() external view returns (address[] memory) {
        return _openSeats.values();
    }

    /// @notice What the vault knows of a seat; all zero for an unknown one. Stays readable after the seat is closed.
    function seatRecord(address seat) external view returns (SeatRecord memory) {
        return _records[seat];
    }

    /// @notice What may be invested now: the buffer above its target. Nothing while people wait: they have it. Atomic SESH.
    function investable() public view returns (uint256) {
        uint256 kept = Math.mulDiv(totalAssets(), limits().bufferTarget, BASIS_POINTS, Math.Rounding.Ceil);
        return idle > kept ? idle - kept : 0;
    }

    /// @notice Opens a seat in a node: as large as the buffer, the limits and the node allow. Pays the caller a bounty.
    /// @param contribution a contract of the factory, open to everybody.
    function invest(
        IServiceNodeContribution contribution
    ) external nonReentrant whenNotPaused returns (address seat) {
        address operator = _requireAllowed(contribution);
        uint256 amount = _seatSize(contribution, operator);

        seat = Clones.clone(_seatCode);
        _records[seat] = SeatRecord({
            contribution: address(contribution),
            operator: operator,
            cost: amount,
            openedAt: uint64(block.timestamp),
            goneSince: 0,
            isOpen: true,
            isLeaving: false
        });
        _openSeats.add(seat);
        seatIn[contribution] = seat;
        idle -= amount;
        invested += amount;
        investedWith[operator] += amount;
        emit SeatOpened(seat, address(contribution), operator, amount);

        IERC20(asset()).safeTransfer(seat, amount);
        Seat(seat).take(contribution, amount);
        _payBounty(type(uint256).max);
    }

    /// @notice Asks for a seat back, or notes that it is leaving anyway. Pays the caller when something had to be asked.
    /// @dev A reason is needed: people wait for more than is on its way, the operator fell below the floor, or the node
    ///      does not start. The network's own rules about when one may ask come on top.
    function requestExit(address seat) external nonReentrant {
        SeatRecord storage record = _records[seat];
        if (!record.isOpen) revert UnknownSeat(seat);
        if (record.isLeaving) revert SeatAlreadyLeaving(seat);

        SeatStage stage = Seat(seat).stage();
        bool isOver = stage == SeatStage.Gone || _isNodeLeaving(seat);
        if (!isOver && !_mayLeave(record, stage)) revert ExitNotNeeded(seat);
        record.isLeaving = true;
        leaving += record.cost;
        emit SeatLeaving(seat);

        if (isOver) return;
        if (stage == SeatStage.Running) Seat(seat).initiateExit();
        else Seat(seat).giveUp();
        _payBounty(type(uint256).max);
    }

    /// @notice Takes in what a seat got back, settles the queue with it, and closes the seat when nothing more will come.
    ///         A bounty is paid for the closing. Prove the seat's total at the rewards contract first.
    /// @dev A seat closes at a loss when the network has paid less than it cost and the node is gone. That is known from
    ///      a network signature over this seat's own address, or else by LOST_AFTER; tokens sent here prove nothing.
    /// @return received atomic SESH.
    function collectSeat(address seat) external nonReentrant returns (uint256 received) {
        SeatRecord storage record = _records[seat];
        if (record.contribution == address(0)) revert UnknownSeat(seat);

        received = Seat(seat).collect();
        uint256 principal = Math.min(received, record.cost);
        _reduceCost(record, principal);
        idle += principal;
        emit SeatReturned(seat, received);
        if (received > principal) _earn(received - principal);

        bool isClosed = record.isOpen && _closeIfDone(seat, record);
        bool isNews = isClosed || record.goneSince == block.timestamp;
        if (received == 0 && !isNews) revert NothingToCollect();
        _settle();
        if (isClosed) _payBounty(type(uint256).max);
    }

    /// @return operator of the contribution contract.
    function _requireAllowed(IServiceNodeContribution contribution) private view returns (address operator) {
        if (!contributionFactory.owns(address(contribution))) {
            revert UnknownContribution(address(contribution));
        }
        if (seatIn[contribution] != address(0)) revert SeatAlreadyHeld(seatIn[contribution]);
        operator = contribution.operator();
        Limits memory limits_ = limits();
        if (_isBelowFloor(operator)) {
            revert OperatorBelowFloor(operator, scoreOf[operator], limits_.scoreMin);
        }
        uint16 fee = contribution.serviceNodeParams().fee;
        if (fee > limits_.feeMax) revert FeeAboveCeiling(fee, limits_.feeMax);
    }

    /// @return amount atomic SESH, at least what the node asks of a newcomer.
    function _seatSize(
        IServiceNodeContribution contribution,
        address operator
    ) private view returns (uint256 amount) {
        Limits memory limits_ = limits();
        uint256 taken = contribution.totalContribution() + contribution.totalReservedContribution();
        uint256 withOperator = investedWith[operator];
        amount = Math.min(contribution.stakingRequirement() - taken, investable());
        amount = Math.min(amount, limits_.seatMax);
        amount = Math.min(
            amount,
            limits_.operatorMax > withOperator ? limits_.operatorMax - withOperator : 0
        );

        uint256 minimum = _minimumContribution(contribution);
        if (amount < minimum) revert SeatTooSmall(amount, minimum);
    }

    function _minimumContribution(IServiceNodeContribution contribution) private view returns (uint256) {
        if (contribution.status() != IServiceNodeContribution.Status.OpenForPublicContrib) {
            revert NoOpenSeat(address(contribution));
        }
        try contribution.minimumContribution() returns (uint256 minimum) {
            return minimum;
        } catch {
            revert NoOpenSeat(address(contribution));
        }
    }

    function _isNodeLeaving(address seat) private view returns (bool) {
        uint64 id = Seat(seat).nodeId();
        return id != 0 && rewardsContract.serviceNodes(id).leaveRequestTimestamp != 0;
    }

    function _mayLeave(SeatRecord storage record, SeatStage stage) private view returns (bool) {
        (, uint256 waitedFor) = queueLength();
        bool isStuck = stage == SeatStage.Filling && block.timestamp >= record.openedAt + FILL_PATIENCE;
        return isStuck || waitedFor > leaving + idle || _isBelowFloor(record.operator);
    }

    /// @dev At a loss only when the node is gone and all that the network credited was claimed, or nothing ever was.
    /// @return Whether the seat was closed.
    function _closeIfDone(address seat, SeatRecord storage record) private returns (bool) {
        if (Seat(seat).stage() != SeatStage.Gone) return false;
        uint256 lost = record.cost;
        if (lost > 0) {
            (uint256 proven, uint256 claimed) = rewardsContract.recipients(seat);
            if (proven > claimed || (proven == 0 && !_isOverdue(seat, record))) return false;
            _reduceCost(record, lost);
            _absorb(lost);
        }
        record.isOpen = false;
        _openSeats.remove(seat);
        delete seatIn[IServiceNodeContribution(record.contribution)];
        emit SeatClosed(seat, lost);
        return true;
    }

    /// @notice Starts the clock of a seat whose node is gone; true once it has run out.
    function _isOverdue(address seat, SeatRecord storage record) private returns (bool) {
        if (record.goneSince == 0) {
            record.goneSince = uint64(block.timestamp);
            emit SeatGone(seat);
        }
        return block.timestamp >= record.goneSince + LOST_AFTER;
    }

    function _reduceCost(SeatRecord storage record, uint256 amount) private {
        record.cost -= amount;
        invested -= amount;
        investedWith[record.operator] -= amount;
        if (record.isLeaving) leaving -= amount;
    }
}
