// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Fp} from "./Fp.sol";
import {Fp2} from "./Fp2.sol";
import {G2, G2Point} from "./G2.sol";

/// @title Hash to the signature group by try and increment.
/// @dev Uniform bytes come from expand_message_xmd of RFC 9380 with Keccak-256, block size 136, output length 128.
library HashToG2 {
    /// @dev 3 / (9 + i), the constant of the curve equation.
    uint256 private constant B0 = 0x2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5;
    uint256 private constant B1 = 0x009713b03af0fed4cd2cafadeed8fdf4a74fa084e52d1852e4a2bd0685c315d2;

    /// @param message bytes of any length, not hashed beforehand.
    /// @param tag domain separation tag, 32 bytes.
    /// @return the point of the subgroup that signers multiply by their secret key.
    function hashToG2(bytes memory message, bytes32 tag) internal view returns (G2Point memory) {
        uint8 counter = 0;
        (G2Point memory point, bool found) = mapToCurve(expandMessage(message, counter, tag));
        while (!found) (point, found) = mapToCurve(expandMessage(message, ++counter, tag));
        return G2.clearCofactor(point);
    }

    /// @return uniform 128 pseudo-random bytes as four words.
    function expandMessage(
        bytes memory message,
        uint8 counter,
        bytes32 tag
    ) internal pure returns (bytes32[4] memory uniform) {
        uint8 tagLength = 32;
        bytes32 b0 = keccak256(
            abi.encodePacked(new bytes(136), message, counter, uint16(128), uint8(0), tag, tagLength)
        );
        uniform[0] = keccak256(abi.encodePacked(b0, uint8(1), tag, tagLength));
        for (uint8 k = 1; k < 4; ++k) {
            uniform[k] = keccak256(abi.encodePacked(b0 ^ uniform[k - 1], k + 1, tag, tagLength));
        }
    }

    /// @notice Reads bytes 0…47 and 48…95 as the two components of x, the lowest bit of byte 127 as the sign of y.
    /// @return point a point of the curve, usually outside the subgroup.
    /// @return found false when no point has this x (about every second time) or its y has a zero component.
    function mapToCurve(bytes32[4] memory uniform) internal view returns (G2Point memory point, bool found) {
        uint256 middle = uint256(uniform[1]);
        point.x.c0 = _reduce(uint256(uniform[0]) >> 128, (uint256(uniform[0]) << 128) | (middle >> 128));
        point.x.c1 = _reduce(middle & type(uint128).max, uint256(uniform[2]));

        (point.y, found) = point.x.square().mul(point.x).add(Fp2(B0, B1)).sqrt();
        if (uint256(uniform[3]) & 1 == 1) point.y = point.y.negate();
    }

    /// @return (high·2^256 + low) mod P.
    function _reduce(uint256 high, uint256 low) private pure returns (uint256) {
        return addmod(mulmod(high, (type(uint256).max % Fp.P) + 1, Fp.P), low, Fp.P);
    }
}
