// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ServiceNodeRewards} from "../../src/ServiceNodeRewards.sol";

/// @title The rewards contract, believing what tests say the network would sign: thousands of steps need no signature.
contract TrustingRewards is ServiceNodeRewards {
    /// @notice Raises the proven lifetime total of an account.
    function credit(address account, uint256 amount) external {
        _recordRewards(account, recipients[account].rewards + amount);
    }

    /// @notice Removes a node, as a signed exit would.
    function remove(uint64 id) external {
        _removeNode(id);
    }
}
