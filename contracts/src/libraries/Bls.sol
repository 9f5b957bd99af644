// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {G1, G1Point} from "./G1.sol";
import {G2Point} from "./G2.sol";
import {HashToG2} from "./HashToG2.sol";

/// @dev A signature as its carriers write it: x.c0, x.c1, y.c0, y.c1 (real part first).
struct BLSSignatureParams {
    uint256 sigs0;
    uint256 sigs1;
    uint256 sigs2;
    uint256 sigs3;
}

/// @title Verification of BLS signatures on alt_bn128: public keys in G1, signatures in G2.
library Bls {
    using G1 for G1Point;

    /// @notice Whether e((1, 2), signature) · e(−pubkey, H(message)) = 1.
    /// @dev A point that is off the curve, outside the subgroup or has a coordinate not below P makes the pairing
    ///      precompile (address 8) fail: it keeps the gas given to it, and the call reverts with `Invalid Signature`.
    function verify(
        G1Point memory pubkey,
        BLSSignatureParams memory signature,
        bytes memory message,
        bytes32 hashTag
    ) internal view returns (bool) {
        G1Point memory negated = pubkey.negate();
        G2Point memory hash = HashToG2.hashToG2(message, hashTag);

        // EIP-197 wants the imaginary part first.
        uint256[12] memory input = [
            uint256(1),
            2,
            signature.sigs1,
            signature.sigs0,
            signature.sigs3,
            signature.sigs2,
            negated.X,
            negated.Y,
            hash.x.c1,
            hash.x.c0,
            hash.y.c1,
            hash.y.c0
        ];

        bool success;
        bool isOne;
        assembly ("memory-safe") {
            success := staticcall(gas(), 8, input, 0x180, 0x00, 0x20)
            isOne := eq(mload(0x00), 1)
        }
        require(success, "Invalid Signature");
        return isOne;
    }
}
