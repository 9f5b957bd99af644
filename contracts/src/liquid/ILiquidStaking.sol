// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @dev Who holds the powers at first. The timelock administers, also who holds the other two; nobody else ever does.
struct Powers {
    TimelockController timelock;
    address guardian;
    address scorer;
}

/// @dev What the strategy may do. Amounts in atomic SESH, shares in basis points.
struct Limits {
    /// @dev Most in one node, and most in all nodes of one operator.
    uint256 seatMax;
    uint256 operatorMax;
    /// @dev Highest operator fee that is accepted.
    uint16 feeMax;
    /// @dev Reliability floor, 1 … 10000: operators without a score are never chosen.
    uint16 scoreMin;
    /// @dev Share of all assets that is not invested, so that people can leave at once.
    uint16 bufferTarget;
}

/// @dev What is kept of rewards, basis points; never of deposits or of returned stakes.
struct Fees {
    uint16 protocol;
    uint16 keepers;
    /// @dev Atomic SESH that a keeper action pays, while the keepers' pot lasts.
    uint256 bounty;
    /// @dev Receives the protocol fee.
    address recipient;
}

/// @dev One seat. cost is what has not come back yet, atomic SESH; it counts as assets until the seat is closed.
struct SeatRecord {
    address contribution;
    address operator;
    uint256 cost;
    uint64 openedAt;
    /// @dev Unix seconds when somebody told the vault that the node is gone and nothing came back; else 0.
    uint64 goneSince;
    bool isOpen;
    /// @dev The node was asked to release it, or is gone.
    bool isLeaving;
}

/// @title Events and errors of the liquid staking vault.
interface ILiquidStaking {
    event LimitsChanged(Limits limits);
    event FeesChanged(Fees fees);
    event ScoreChanged(address indexed operator, uint16 score);

    /// @dev As ERC-7540 declares it; assets is the number of shares.
    event RedeemRequest(
        address indexed controller,
        address indexed owner,
        uint256 indexed requestId,
        address sender,
        uint256 assets
    );
    event RedeemSettled(uint256 shares, uint256 assets);
    event RedeemClaimed(uint256 indexed requestId, address indexed receiver, uint256 shares, uint256 assets);

    event RewardsEarned(uint256 amount, uint256 protocolFee, uint256 keepersShare);
    event BountyPaid(address indexed keeper, uint256 amount);

    event SeatOpened(
        address indexed seat,
        address indexed contribution,
        address indexed operator,
        uint256 amount
    );
    event SeatLeaving(address indexed seat);
    event SeatGone(address indexed seat);
    event SeatReturned(address indexed seat, uint256 amount);
    event SeatClosed(address indexed seat, uint256 lost);

    error AboveCap(uint256 value, uint256 cap);
    error BelowFloor(uint256 value, uint256 floor);
    error ExitNotNeeded(address seat);
    error FeeAboveCeiling(uint16 fee, uint16 ceiling);
    error NoOpenSeat(address contribution);
    error NotControllerOfRequest(uint256 requestId, address caller);
    error NothingToCollect();
    error NothingToRedeem();
    error OperatorBelowFloor(address operator, uint16 score, uint16 floor);
    error SeatAlreadyHeld(address seat);
    error SeatAlreadyLeaving(address seat);
    error SeatTooSmall(uint256 amount, uint256 minimum);
    error TimelockTooShort(uint256 delay, uint256 minimum);
    error TooFewAssets(uint256 assets);
    error UnknownContribution(address contribution);
    error UnknownSeat(address seat);
    error ZeroAddress();
}
