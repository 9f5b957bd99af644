// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IServiceNodeRewards} from "../interfaces/IServiceNodeRewards.sol";

/// @title How much of what the network proved can be claimed in this block.
library ClaimableNow {
    /// @return Atomic SESH: what is proven and not claimed, within what the claim cycle has left and the contract holds.
    function amountOf(IServiceNodeRewards rewards, address account) internal view returns (uint256) {
        (uint256 proven, uint256 claimed) = rewards.recipients(account);
        uint256 held = rewards.designatedToken().balanceOf(address(rewards));
        return Math.min(proven - claimed, Math.min(_leftInCycle(rewards), held));
    }

    function _leftInCycle(IServiceNodeRewards rewards) private view returns (uint256) {
        uint256 limit = rewards.claimThreshold();
        bool isNewCycle = block.timestamp / rewards.claimCycle() > rewards.currentClaimCycle();
        uint256 used = isNewCycle ? 0 : rewards.currentClaimTotal();
        return used < limit ? limit - used : 0;
    }
}
