// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {SESH} from "../../src/SESH.sol";

/// @title A SESH that calls back in the middle of every transfer: the most hostile token that still adds up.
contract HookedSesh is SESH {
    address private target;
    bytes private call;

    /// @notice What the last call back answered, and whether there was one.
    bytes public answer;
    bool public wasCalled;

    function arm(address target_, bytes calldata call_) external {
        (target, call, wasCalled) = (target_, call_, false);
    }

    function _update(address from, address to, uint256 value) internal override {
        address armed = target;
        if (armed != address(0)) {
            target = address(0); // once
            wasCalled = true;
            (, answer) = armed.call(call);
        }
        super._update(from, to, value);
    }
}
