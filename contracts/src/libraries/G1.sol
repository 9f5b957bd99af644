// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Fp} from "./Fp.sol";

/// @dev Affine point of y² = x³ + 3; (0, 0) is the point at infinity. BLS public keys are such points.
struct G1Point {
    uint256 X;
    uint256 Y;
}

/// @title Group operations on public keys.
library G1 {
    /// @notice p + q by the precompile at address 6.
    /// @dev Reverts with a string when a coordinate is not below P or a point is off the curve.
    function add(G1Point memory p, G1Point memory q) internal view returns (G1Point memory sum) {
        bool success;
        assembly ("memory-safe") {
            let input := mload(0x40)
            mstore(input, mload(p))
            mstore(add(input, 0x20), mload(add(p, 0x20)))
            mstore(add(input, 0x40), mload(q))
            mstore(add(input, 0x60), mload(add(q, 0x20)))
            success := staticcall(gas(), 6, input, 0x80, sum, 0x40)
        }
        require(success, "Call to precompiled contract for add failed");
    }

    /// @notice −p. A Y above P is reduced; the point at infinity is its own negation.
    function negate(G1Point memory p) internal pure returns (G1Point memory) {
        if (isInfinity(p)) return p;
        return G1Point(p.X, Fp.P - (p.Y % Fp.P));
    }

    function isInfinity(G1Point memory p) internal pure returns (bool) {
        return p.X == 0 && p.Y == 0;
    }

    function equal(G1Point memory p, G1Point memory q) internal pure returns (bool) {
        return p.X == q.X && p.Y == q.Y;
    }

    /// @return the 64 bytes X ‖ Y, big-endian, under which a node is looked up.
    function encode(G1Point memory p) internal pure returns (bytes memory) {
        return abi.encodePacked(p.X, p.Y);
    }
}
