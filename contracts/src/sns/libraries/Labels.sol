// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Blake2b} from "./Blake2b.sol";

/// @title What people type as a name, and what the registry keeps of it.
library Labels {
    uint256 internal constant MAX_LABEL = 64;

    /// @notice 1 to 64 characters of a-z, 0-9, _ and -, no dash first or last.
    function isValid(string memory label) internal pure returns (bool) {
        bytes memory text = bytes(label);
        uint256 length = text.length;
        if (length == 0 || length > MAX_LABEL) return false;
        if (text[0] == "-" || text[length - 1] == "-") return false;
        for (uint256 i = 0; i < length; i++) {
            if (!_isAllowed(text[i])) return false;
        }
        return true;
    }

    /// @notice base64(BLAKE2b-256(label)), 44 characters.
    function registryName(string memory label) internal view returns (string memory) {
        return Base64.encode(abi.encodePacked(Blake2b.hash(bytes(label))));
    }

    function _isAllowed(bytes1 c) private pure returns (bool) {
        return (c >= "a" && c <= "z") || (c >= "0" && c <= "9") || c == "_" || c == "-";
    }
}
