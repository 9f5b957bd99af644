// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IServiceNodeContributionFactory} from "../interfaces/IServiceNodeContributionFactory.sol";
import {IServiceNodeRewards} from "../interfaces/IServiceNodeRewards.sol";
import {IMicroPool, PoolTerms} from "./IMicroPool.sol";
import {MicroPool} from "./MicroPool.sol";

/// @title Creates micro pools and remembers which ones it created. Nobody owns it.
/// @notice The address of an organiser's next pool is known beforehand, so an operator can reserve a seat for it.
contract MicroPools {
    /// @notice Latest deadline, from the creation on, and longest term.
    uint256 public constant MAX_GATHERING = 60 days;
    uint256 public constant MAX_TERM = 365 days;
    uint256 private constant MIN_TARGET = 1e9;

    IServiceNodeContributionFactory public immutable contributionFactory;
    address public immutable poolCode;

    mapping(address pool => bool) public isPool;
    /// @notice How many pools each organiser has made.
    mapping(address organiser => uint256) public poolsOf;

    event PoolCreated(
        address indexed pool,
        address indexed contribution,
        address indexed organiser,
        PoolTerms terms
    );

    constructor(IServiceNodeRewards rewards, IServiceNodeContributionFactory factory) {
        contributionFactory = factory;
        poolCode = address(new MicroPool(rewards));
    }

    /// @notice Creates a pool; anybody may, for any contribution contract of the factory. Takes no tokens.
    function create(PoolTerms calldata terms) external returns (address pool) {
        pool = nextPool(msg.sender);
        _requireSoundTerms(pool, terms);

        isPool[pool] = true;
        Clones.cloneDeterministic(poolCode, _salt(msg.sender));
        poolsOf[msg.sender]++;
        emit PoolCreated(pool, address(terms.contribution), msg.sender, terms);
        MicroPool(pool).initialize(msg.sender, terms);
    }

    /// @notice Where the organiser's next pool will be.
    function nextPool(address organiser) public view returns (address) {
        return Clones.predictDeterministicAddress(poolCode, _salt(organiser));
    }

    function _salt(address organiser) private view returns (bytes32) {
        return keccak256(abi.encode(organiser, poolsOf[organiser]));
    }

    function _requireSoundTerms(address pool, PoolTerms calldata terms) private view {
        if (!contributionFactory.owns(address(terms.contribution))) {
            revert IMicroPool.UnknownContribution(address(terms.contribution));
        }
        uint256 requirement = terms.contribution.stakingRequirement();
        if (terms.target < MIN_TARGET || terms.target > requirement) {
            revert IMicroPool.TargetOutOfRange(terms.target, MIN_TARGET, requirement);
        }
        (uint256 reserved, ) = terms.contribution.reservedContributions(pool);
        if (terms.target < reserved) revert IMicroPool.BelowReservation(terms.target, reserved);

        uint256 latest = block.timestamp + MAX_GATHERING;
        if (terms.deadline <= block.timestamp || terms.deadline > latest) {
            revert IMicroPool.DeadlineOutOfRange(terms.deadline, latest);
        }
        if (terms.term > MAX_TERM) revert IMicroPool.TermTooLong(terms.term, MAX_TERM);
    }
}
