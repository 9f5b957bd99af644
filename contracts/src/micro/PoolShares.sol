// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ERC20Upgradeable} from "@openzeppelin/contracts-upgradeable/token/ERC20/ERC20Upgradeable.sol";
import {IMicroPool} from "./IMicroPool.sol";

/// @title The members' positions, one share for each atomic SESH that was put in, and what each has earned.
/// @dev No loop over members: `perShare` grows with everything that comes in, and a position remembers up to where it was
///      counted. Fractions of an atomic unit are kept, by the pool in `remainder` and by each member, never lost.
abstract contract PoolShares is IMicroPool, ERC20Upgradeable {
    /// @dev Parts into which an atomic SESH is divided in `perShare`. A pool has at most 2^60 shares and receives less
    ///      than 2^80, so no product below exceeds 256 bits.
    uint256 internal constant SCALE = 1e18;

    /// @notice What one share has earned since the beginning, in atomic SESH / SCALE.
    uint256 public perShare;
    /// @notice What could not be divided yet, in atomic SESH / SCALE; below the number of shares.
    uint256 public remainder;

    /// @notice Shares of those who wish to leave, and who they are; the wish covers what they hold at any time.
    uint256 public sharesWishing;
    mapping(address member => bool) public wishesToLeave;

    /// @dev In atomic SESH / SCALE.
    mapping(address member => uint256) private _countedTo;
    mapping(address member => uint256) private _earned;

    /// @notice Decimals of SESH.
    function decimals() public pure override returns (uint8) {
        return 9;
    }

    /// @notice What the member can claim, atomic SESH, rounded down.
    function claimable(address member) public view returns (uint256) {
        return (_earned[member] + _uncounted(member)) / SCALE;
    }

    /// @notice Wishes to leave, or takes the wish back.
    function wishToLeave(bool wishes) external {
        if (balanceOf(msg.sender) == 0) revert NotMember(msg.sender);
        if (wishesToLeave[msg.sender] == wishes) return;
        wishesToLeave[msg.sender] = wishes;
        if (wishes) sharesWishing += balanceOf(msg.sender);
        else sharesWishing -= balanceOf(msg.sender);
        emit LeaveWished(msg.sender, wishes, sharesWishing);
    }

    /// @notice Divides what came in among all shares, of which there are some.
    function _divide(uint256 amount) internal {
        uint256 scaled = amount * SCALE + remainder;
        perShare += scaled / totalSupply();
        remainder = scaled % totalSupply();
    }

    /// @return amount what the member can claim, now marked as claimed; a fraction stays.
    function _takeClaimable(address member) internal returns (uint256 amount) {
        _count(member);
        amount = _earned[member] / SCALE;
        _earned[member] -= amount * SCALE;
    }

    /// @dev Whatever happens to a position, what it earned until then stays with the one who held it.
    function _update(address from, address to, uint256 value) internal override {
        if (from != address(0)) _count(from);
        if (to != address(0)) _count(to);
        super._update(from, to, value);
        if (wishesToLeave[from]) sharesWishing -= value;
        if (wishesToLeave[to]) sharesWishing += value;
    }

    function _count(address member) private {
        _earned[member] += _uncounted(member);
        _countedTo[member] = perShare;
    }

    function _uncounted(address member) private view returns (uint256) {
        return balanceOf(member) * (perShare - _countedTo[member]);
    }
}
