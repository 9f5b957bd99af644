// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IServiceNodeRewards} from "../interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../libraries/Bls.sol";

/// @title Claims of the contract that calls: proving what the network signed for it, and taking what can be taken now.
library NetworkClaims {
    /// @notice Raises the caller's proven total if the signed one is higher; else the signature is not looked at.
    /// @param lifetime signed total, atomic SESH.
    /// @param ids nodes that did not sign.
    function prove(
        IServiceNodeRewards rewards,
        uint256 lifetime,
        BLSSignatureParams memory signature,
        uint64[] memory ids
    ) internal {
        (uint256 proven, ) = rewards.recipients(address(this));
        if (lifetime > proven) rewards.updateRewardsBalance(address(this), lifetime, signature, ids);
    }

    /// @notice Claims what is proven and not claimed, within what the claim cycle has left and the rewards contract holds.
    /// @return amount atomic SESH that arrived; 0 when there is nothing.
    function claimAvailable(IServiceNodeRewards rewards) internal returns (uint256 amount) {
        (uint256 proven, uint256 claimed) = rewards.recipients(address(this));
        uint256 held = rewards.designatedToken().balanceOf(address(rewards));
        amount = Math.min(proven - claimed, Math.min(_leftInCycle(rewards), held));
        if (amount > 0) rewards.claimRewards(amount);
    }

    /// @dev The owner may have lowered the limit below what the cycle has used.
    function _leftInCycle(IServiceNodeRewards rewards) private view returns (uint256) {
        uint256 limit = rewards.claimThreshold();
        bool isNewCycle = block.timestamp / rewards.claimCycle() > rewards.currentClaimCycle();
        uint256 used = isNewCycle ? 0 : rewards.currentClaimTotal();
        return used < limit ? limit - used : 0;
    }
}
