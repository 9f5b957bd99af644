// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

/// @title Arguments that must not be empty. The texts are part of the interface.
library NonZero {
    function addr(address value) internal pure returns (address) {
        require(value != address(0), "Shared: Zero-address is not permitted");
        return value;
    }

    function number(uint256 value) internal pure returns (uint256) {
        require(value != 0, "Shared: uint input is empty");
        return value;
    }
}
