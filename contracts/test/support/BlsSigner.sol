// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {BLSSignatureParams} from "../../src/libraries/Bls.sol";
import {G1Point} from "../../src/libraries/G1.sol";
import {G2, G2Point} from "../../src/libraries/G2.sol";
import {HashToG2} from "../../src/libraries/HashToG2.sol";

/// @title Signs as nodes do. For tests: it multiplies by secret keys in the open.
/// @dev The functions are public, so each call works in a memory of its own and leaves none behind.
library BlsSigner {
    uint256 internal constant ORDER = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// @return pubkey secretKey · (1, 2), by the precompile at address 7.
    function publicKey(uint256 secretKey) public view returns (G1Point memory pubkey) {
        (bool success, bytes memory point) = address(7).staticcall(abi.encode(1, 2, secretKey));
        require(success, "multiplication on G1 failed");
        (pubkey.X, pubkey.Y) = abi.decode(point, (uint256, uint256));
    }

    /// @param secretKey of one node, or the sum of several: the signature is then their aggregate.
    function sign(
        uint256 secretKey,
        bytes memory message,
        bytes32 hashTag
    ) public view returns (BLSSignatureParams memory) {
        G2Point memory hash = HashToG2.hashToG2(message, hashTag);
        G2Point memory point = G2.toAffine(G2.mul(hash, secretKey % ORDER));
        return BLSSignatureParams(point.x.c0, point.x.c1, point.y.c0, point.y.c1);
    }
}
