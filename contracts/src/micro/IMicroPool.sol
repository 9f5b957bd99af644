// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IServiceNodeContribution} from "../interfaces/IServiceNodeContribution.sol";

/// @dev What a pool promises before anybody joins; it never changes.
struct PoolTerms {
    /// @dev Where the seat will be; a contract of the factory.
    IServiceNodeContribution contribution;
    /// @dev Size of the seat, atomic SESH: exactly this is gathered.
    uint256 target;
    /// @dev Unix seconds. Nobody joins after it, and a seat whose node does not run by then may be given back.
    uint256 deadline;
    /// @dev Seconds from the taking of the seat, after which any member may ask the node to leave.
    uint256 term;
    /// @dev Name of the position token.
    string name;
}

/// @title Events and errors of micro pools.
interface IMicroPool {
    event Joined(address indexed member, uint256 amount);
    event TakenBack(address indexed member, uint256 amount);
    event SeatTaken(address indexed contribution, uint256 amount);
    event SeatRefused(bytes reason);
    event SeatGivenBack(uint256 amount);
    event LeaveWished(address indexed member, bool wishes, uint256 sharesWishing);
    event ExitRequested(address indexed member, uint64 nodeId);
    event Collected(uint256 amount);
    event Claimed(address indexed member, address indexed receiver, uint256 amount);

    error BelowMinimum(uint256 amount, uint256 minimum);
    error BelowReservation(uint256 target, uint256 reserved);
    error DeadlineNotPassed(uint256 deadline);
    error DeadlineOutOfRange(uint256 deadline, uint256 latest);
    error DeadlinePassed(uint256 deadline);
    error LeaveTooEarly(uint256 sharesWishing, uint256 sharesNeeded, uint256 termEnd);
    error MoreThanOpen(uint256 amount, uint256 open);
    error NodeAlreadyStarted();
    error NodeNotRunning();
    error NotFull(uint256 gathered, uint256 target);
    error NotMember(address caller);
    error NothingToClaim();
    error NothingToCollect();
    error SeatAlreadyTaken();
    error SeatNeedsMoreGas();
    error SeatNotTaken();
    error TargetOutOfRange(uint256 target, uint256 minimum, uint256 maximum);
    error TermTooLong(uint256 term, uint256 longest);
    error UnknownContribution(address contribution);
}
