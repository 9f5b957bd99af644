// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Registration} from "../ISnsRegistrar.sol";
import {RegistrarTerms} from "./RegistrarTerms.sol";

/// @title Purchases that are announced by a hash first, so that nobody who sees one can be faster.
abstract contract Commitments is RegistrarTerms {
    /// @notice Unix seconds at which a commitment was made; zero for none.
    mapping(bytes32 commitment => uint256 madeAt) public commitments;

    event CommitmentMade(bytes32 indexed commitment, uint256 readyAt, uint256 expiresAt);

    error CommitmentAlreadyExists(bytes32 commitment);
    error CommitmentNotFound(bytes32 commitment);
    error CommitmentTooNew(bytes32 commitment, uint256 readyAt);
    error CommitmentTooOld(bytes32 commitment, uint256 expiredAt);

    /// @notice Announces a purchase. Anybody may send it for anybody: it tells nothing and binds the buyer's own words.
    function commit(bytes32 commitment) external whenNotPaused {
        uint256 madeAt = commitments[commitment];
        if (madeAt != 0 && block.timestamp <= madeAt + maxCommitmentAge)
            revert CommitmentAlreadyExists(commitment);

        commitments[commitment] = block.timestamp;
        emit CommitmentMade(
            commitment,
            block.timestamp + minCommitmentAge,
            block.timestamp + maxCommitmentAge
        );
    }

    /// @notice The hash to announce: bound to this chain and contract, the owners, the records and the referrer.
    function makeCommitment(
        Registration[] memory registrations,
        address referrer,
        bytes32 secret
    ) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), registrations, referrer, secret));
    }

    /// @dev A commitment serves once.
    function _useCommitment(bytes32 commitment) internal {
        if (minCommitmentAge == 0) return;
        uint256 madeAt = commitments[commitment];
        if (madeAt == 0) revert CommitmentNotFound(commitment);
        if (block.timestamp < madeAt + minCommitmentAge)
            revert CommitmentTooNew(commitment, madeAt + minCommitmentAge);
        if (block.timestamp > madeAt + maxCommitmentAge)
            revert CommitmentTooOld(commitment, madeAt + maxCommitmentAge);
        delete commitments[commitment];
    }
}
