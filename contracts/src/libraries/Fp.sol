// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

/// @title The base field of alt_bn128 (EIP-196): integers modulo P.
/// @dev Arguments are reduced (below P) unless a function says otherwise; results always are.
library Fp {
    uint256 internal constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;

    function negate(uint256 a) internal pure returns (uint256) {
        return a == 0 ? 0 : P - a;
    }

    /// @dev `b` may also be P itself.
    function sub(uint256 a, uint256 b) internal pure returns (uint256) {
        unchecked {
            return addmod(a, P - b, P);
        }
    }

    function half(uint256 a) internal pure returns (uint256) {
        unchecked {
            return (a & 1 == 0 ? a : a + P) >> 1;
        }
    }

    /// @return 1/a, and 0 for 0.
    function inverse(uint256 a) internal view returns (uint256) {
        return pow(a, P - 2);
    }

    /// @return root a^((P+1)/4), exactly; hash-to-G2 depends on this choice among the two roots.
    /// @return isSquare whether root² = a.
    function sqrt(uint256 a) internal view returns (uint256 root, bool isSquare) {
        root = pow(a, (P + 1) / 4);
        isSquare = mulmod(root, root, P) == a;
    }

    /// @dev base^exponent mod P by the modular exponentiation precompile (address 5).
    function pow(uint256 base, uint256 exponent) internal view returns (uint256 result) {
        assembly ("memory-safe") {
            let input := mload(0x40)
            mstore(input, 0x20)
            mstore(add(input, 0x20), 0x20)
            mstore(add(input, 0x40), 0x20)
            mstore(add(input, 0x60), base)
            mstore(add(input, 0x80), exponent)
            mstore(add(input, 0xa0), P)
            // Fails only when gas runs out.
            if iszero(staticcall(gas(), 5, input, 0xc0, 0x00, 0x20)) {
                revert(0, 0)
            }
            result := mload(0x00)
        }
    }
}
