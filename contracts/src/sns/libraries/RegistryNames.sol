// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

/// @title Which texts the registry keeps: one or more characters of the base64 alphabet with padding.
library RegistryNames {
    error NullName();
    error UnsupportedCharacters();

    function requireValid(bytes memory name) internal pure {
        if (name.length == 0) revert NullName();
        for (uint256 i = 0; i < name.length; i++) {
            if (!_isBase64(name[i])) revert UnsupportedCharacters();
        }
    }

    function _isBase64(bytes1 c) private pure returns (bool) {
        return
            (c >= "a" && c <= "z") ||
            (c >= "A" && c <= "Z") ||
            (c >= "0" && c <= "9") ||
            c == "+" ||
            c == "/" ||
            c == "=";
    }
}
