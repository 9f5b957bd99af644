// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Bls, BLSSignatureParams} from "../libraries/Bls.sol";
import {G1, G1Point} from "../libraries/G1.sol";
import {NodeRegistry} from "./NodeRegistry.sol";

/// @title What single nodes and the whole network sign, and how it is verified.
abstract contract NetworkSignatures is NodeRegistry {
    using G1 for G1Point;

    /// @notice Domain tags: keccak256(base string ‖ chain id, 32 bytes ‖ this contract, 20 bytes), fixed at initialisation.
    bytes32 public proofOfPossessionTag;
    bytes32 public rewardTag;
    bytes32 public exitTag;
    bytes32 public liquidateTag;
    bytes32 public hashToG2Tag;

    /// @notice Checks that the holder of `blsPubkey` allows `caller` to register it with this Ed25519 key.
    /// @dev Changes nothing and is yet not a view: the deployed interface declares it so.
    function validateProofOfPossession(
        G1Point memory blsPubkey,
        BLSSignatureParams memory blsSignature,
        address caller,
        uint256 serviceNodePubkey
    ) public override {
        bytes memory message = abi.encodePacked(
            proofOfPossessionTag,
            blsPubkey.X,
            blsPubkey.Y,
            caller,
            serviceNodePubkey
        );
        if (!Bls.verify(blsPubkey, blsSignature, message, hashToG2Tag)) revert InvalidBLSProofOfPossession();
    }

    function _initializeTags() internal {
        proofOfPossessionTag = _tag("BLS_SIG_TRYANDINCREMENT_POP");
        rewardTag = _tag("BLS_SIG_TRYANDINCREMENT_REWARD");
        exitTag = _tag("BLS_SIG_TRYANDINCREMENT_EXIT");
        liquidateTag = _tag("BLS_SIG_TRYANDINCREMENT_LIQUIDATE");
        hashToG2Tag = _tag("BLS_SIG_HASH_TO_FIELD_TAG");
    }

    /// @dev With more absent nodes than nodes the subtraction panics.
    function _requireEnoughSigners(uint64[] memory nonSignerIds) internal view {
        if (nonSignerIds.length > blsNonSignerThreshold) {
            revert InsufficientBLSSignatures(
                totalNodes - nonSignerIds.length,
                totalNodes - blsNonSignerThreshold
            );
        }
    }

    /// @notice Verifies a signature of all listed nodes but the named ones.
    /// @dev An unknown id subtracts nothing, a repeated one twice. The null key is refused, for it would verify the
    ///      null signature of any message; the sum is null while no node is listed.
    function _requireNetworkSignature(
        bytes memory message,
        BLSSignatureParams memory signature,
        uint64[] memory nonSignerIds
    ) internal view {
        G1Point memory absent;
        for (uint256 i = 0; i < nonSignerIds.length; ++i) {
            absent = absent.add(_serviceNodes[nonSignerIds[i]].blsPubkey);
        }
        G1Point memory pubkey = _aggregatePubkey;
        if (nonSignerIds.length != 0) pubkey = pubkey.add(absent.negate());

        if (pubkey.isInfinity() || !Bls.verify(pubkey, signature, message, hashToG2Tag)) {
            revert InvalidBLSSignature(pubkey);
        }
    }

    function _tag(string memory base) private view returns (bytes32) {
        return keccak256(abi.encodePacked(base, block.chainid, address(this)));
    }
}
