// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IServiceNodeContribution} from "../interfaces/IServiceNodeContribution.sol";
import {IServiceNodeRewards, ServiceNodeParams} from "../interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../libraries/Bls.sol";
import {G1Point} from "../libraries/G1.sol";

/// @title The keys, fee and start mode with which the node will be registered.
abstract contract NodeDetails is IServiceNodeContribution {
    /// @notice Largest operator fee, basis points.
    uint16 public constant MAX_FEE = 10000;

    IServiceNodeRewards public immutable stakingRewardsContract;

    G1Point public blsPubkey;
    BLSSignatureParams public _blsSignature;
    ServiceNodeParams public _serviceNodeParams;

    /// @notice Whether the operator starts the full node himself instead of the last contribution.
    bool public manualFinalize;

    /// @param rewards not zero.
    constructor(address rewards) {
        stakingRewardsContract = IServiceNodeRewards(rewards);
    }

    /// @return Proof of possession bound to the operator.
    function blsSignature() external view returns (BLSSignatureParams memory) {
        return _blsSignature;
    }

    function serviceNodeParams() external view override returns (ServiceNodeParams memory) {
        return _serviceNodeParams;
    }

    function _storePubkeys(
        address operator,
        G1Point memory key,
        BLSSignatureParams memory sig,
        uint256 ed25519Pubkey,
        uint256 ed25519Sig0,
        uint256 ed25519Sig1
    ) internal {
        stakingRewardsContract.validateProofOfPossession(key, sig, operator, ed25519Pubkey);
        blsPubkey = key;
        _blsSignature = sig;
        _serviceNodeParams.serviceNodePubkey = ed25519Pubkey;
        _serviceNodeParams.serviceNodeSignature1 = ed25519Sig0;
        _serviceNodeParams.serviceNodeSignature2 = ed25519Sig1;
        emit UpdatePubkeys(key, ed25519Pubkey);
    }

    function _storeFee(uint16 fee) internal {
        if (fee > MAX_FEE) revert FeeExceedsPossibleValue(fee, MAX_FEE);
        _serviceNodeParams.fee = fee;
        emit UpdateFee(fee);
    }

    function _storeManualFinalize(bool value) internal {
        manualFinalize = value;
        emit UpdateManualFinalize(value);
    }
}
